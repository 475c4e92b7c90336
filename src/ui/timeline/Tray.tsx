import { Link } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import { classes } from '../shared/classes.ts';
import type { MarkSpec } from '../../state/sides.ts';
import { Glyph } from '../shared/Glyph.tsx';
import styles from './Tray.module.css';

/** Something without a day to stand on. */
export type TrayItem = { event: Id; title: string; detail: string; spec: MarkSpec; href: string };

export type TrayProps = {
  title: string;
  explain: string;
  items: readonly TrayItem[];
  open: Id | null;
};

/** What has no known date, beside the axis and never on an invented day. Plans first. */
export function Tray({ title, explain, items, open }: TrayProps) {
  return (
    <section className={styles.tray} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.explain}>{explain}</p>
      {/* Focusable, so that the keyboard can scroll it even where every link in view has been passed. */}
      <ul className={styles.items}>
        {items.map(({ event, title: name, detail, spec, href }) => (
          <li key={event}>
            <Link
              to={href}
              data-event-id={event}
              aria-current={event === open ? 'true' : undefined}
              className={classes(styles.item, event === open && styles.open)}
            >
              <Glyph spec={spec} />
              <span>
                <span className={styles.name}>{name}</span>
                <span className={styles.detail}>{detail}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
