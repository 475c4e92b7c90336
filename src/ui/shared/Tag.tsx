import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Tag.module.css';

export type TagProps = {
  children: ReactNode;
  /** `ink`: what the thing is first of all; `dash`: not a fact yet. */
  tone?: 'ink' | 'line' | 'dash';
};

/** A word or two on what a thing is. */
export function Tag({ children, tone = 'line' }: TagProps) {
  return <span className={classes(styles.tag, styles[tone])}>{children}</span>;
}
