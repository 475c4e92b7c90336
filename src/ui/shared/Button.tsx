import type { ComponentPropsWithRef } from 'react';
import { classes } from './classes.ts';
import styles from './Button.module.css';

export type ButtonProps = ComponentPropsWithRef<'button'> & {
  /** `ink`: the one thing to do here; `line`: a choice; `ghost`: quiet. */
  tone?: 'ink' | 'line' | 'ghost';
  /** Square, for an icon alone. */
  square?: boolean;
};

export function Button({ tone = 'line', square = false, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} {...rest} className={buttonClass(tone, square, className)} />;
}

/** The class of a link that looks like a button. */
export function buttonClass(tone: 'ink' | 'line' | 'ghost' = 'line', square = false, extra?: string): string {
  return classes(styles.button, styles[tone], square && styles.square, extra);
}
