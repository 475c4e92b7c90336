import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import { filterEvents } from '../../state/filter.ts';
import { begunAgain } from '../../state/kiosk.ts';
import { momentShown } from '../../state/moments.ts';
import { Icon, type IconName } from '../../ui/shared/Icon.tsx';
import { useApp } from '../context.ts';
import { useAxis } from '../use-axis.ts';
import styles from './KioskBar.module.css';
import { useTrail } from './Trail.tsx';

export type KioskBarProps = {
  /** The event on the screen. */
  open: Id | null;
  searching: boolean;
  /** The story is on the screen: its own keys lead on in it. */
  telling: boolean;
  onSearch: () => void;
  /** Another page is asked for. */
  onLeave: () => void;
};

/** The keys within everybody's reach, the same on every page. */
export function KioskBar({ open, searching, telling, onSearch, onLeave }: KioskBarProps) {
  const { t } = useTranslation('kiosk');
  const { core, facets, view, language, go } = useApp();
  const trail = useTrail();
  const events = useMemo(() => filterEvents(core, facets, { ...view, q: '' }, null), [core, facets, view]);
  const { moments } = useAxis(null);
  const at = events.findIndex(({ id }) => id === open);
  // With no event open, "later" enters the moment on the screen and "earlier" leaves it.
  const [first] = momentShown(moments, view.window, null)?.events ?? [];
  const from = at === -1 ? events.findIndex(({ id }) => id === first) - 0.5 : at;
  const neighbour = (by: 1 | -1) => events[by === 1 ? Math.floor(from + 1) : Math.ceil(from - 1)]?.id ?? null;
  const step = (id: Id | null) => {
    if (id === null) return;
    onLeave();
    // Into the moment the event stands in, wherever the timeline was.
    go({ name: 'event', id }, { window: null, selected: [], q: '' });
  };
  const home = () => {
    onLeave();
    go({ name: 'explorer' }, begunAgain(view, language), 'replace');
    trail.forget();
  };
  const tell = () => {
    onLeave();
    go({ name: 'story' }, begunAgain(view, language));
  };
  const back = () => {
    onLeave();
    trail.back();
  };
  const key = (name: string, icon: IconName, press: (() => void) | null, pressed?: boolean) => (
    <button type="button" aria-disabled={press === null} aria-pressed={pressed} onClick={() => press?.()}>
      <Icon name={icon} size={28} />
      {name}
    </button>
  );
  const [before, after] = [neighbour(-1), neighbour(1)];
  return (
    <nav className={styles.bar} data-kiosk="bar" aria-label={t('controls')}>
      {key(t('home'), 'home', home)}
      {key(
        t('back'),
        'back',
        trail.length > 0 || searching ? (searching && trail.length === 0 ? onSearch : back) : null,
      )}
      {key(t('earlier'), 'earlier', before === null ? null : () => step(before))}
      {key(t('find'), 'search', onSearch, searching)}
      {key(t('later'), 'later', after === null ? null : () => step(after))}
      {key(t('page.story', { ns: 'common' }), 'play', telling ? null : tell)}
    </nav>
  );
}
