import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavigationType, useParams } from 'react-router';
import { withDigits } from '../../i18n/numbers.ts';
import { directionOf } from '../../i18n/languages.ts';
import { addStoryWords } from '../../i18n/story-words.ts';
import { standingFor, stayFor } from '../../state/tour.ts';
import { Icon } from '../../ui/shared/Icon.tsx';
import { Wordmark } from '../../ui/shared/Wordmark.tsx';
import { StoryControls, type StoryStep } from '../../ui/story/StoryControls.tsx';
import { StorySheet } from '../../ui/story/StorySheet.tsx';
import { useApp } from '../context.ts';
import { LanguageLinks } from '../Links.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { usePlaying } from '../use-playing.ts';
import { useStoryKeys } from '../use-story-keys.ts';
import { useStorySheet, useTour } from '../use-story.ts';
import { StoryNotice } from '../StoryNotice.tsx';
import styles from './StoryPage.module.css';

/** The story of the record, one event after another, by hand or by itself. */
export function StoryPage() {
  const { i18n } = useApp();
  addStoryWords(i18n);
  return <Story />;
}

function Story() {
  const { t } = useTranslation('story');
  const { id } = useParams();
  const { core, view, style, go, hrefTo, navigation } = useApp();
  const tour = useTour();
  const standing = standingFor(id ?? null, tour, core.events, view.outside);
  const { at } = standing;
  const stop = tour[at];
  const told = useStorySheet(tour, at);
  const [playing, setPlaying] = useState(false);
  /** The sheet that is not to move, or not any more. What a page begins with stands still. */
  const [settled, setSettled] = useState(stop?.event ?? null);
  const last = tour.length - 1;
  const title = told?.sheet.event.title ?? t('title');
  usePageTitle(told === null ? title : `${title} — ${t('title')}`);

  // Keys come faster than pages are drawn: the next step counts from where the last one led.
  const heading = useRef(at);
  useEffect(() => {
    heading.current = at;
  }, [at]);
  const stepTo = (next: number, step: 'push' | 'replace') => {
    const target = tour[Math.min(Math.max(next, 0), last)];
    if (target === undefined || target === tour[heading.current]) return;
    heading.current = tour.indexOf(target);
    setSettled(null);
    go({ name: 'storyEvent', id: target.event }, {}, step);
  };
  const stepBy = (by: number) => stepTo(heading.current + by, 'push');
  const stepOf = (by: -1 | 1): StoryStep | null => {
    const next = tour[at + by];
    if (next === undefined) return null;
    return { onStep: () => stepBy(by), to: hrefTo({ name: 'storyEvent', id: next.event }) };
  };
  const pause = () => {
    setPlaying(false);
    setSettled(stop?.event ?? null);
  };
  const play = () => {
    if (playing) return pause();
    setPlaying(true);
    if (at === last) stepTo(0, 'replace');
  };
  usePlaying(playing, stop?.event ?? '', stayFor(told?.texts ?? []), () => {
    // By itself the story leaves no trail: "back" leads out of it, not through what nobody chose.
    if (at < last) stepTo(at + 1, 'replace');
    else setPlaying(false);
  });
  const record = hrefTo(stop === undefined ? { name: 'explorer' } : { name: 'event', id: stop.event });
  useStoryKeys({
    onBy: stepBy,
    onTo: (end) => stepTo(end === 'first' ? 0 : last, 'push'),
    onPlay: play,
    onClose: () => go({ name: 'explorer' }),
  });
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // The link that led here has gone with its page; what one does here first is to start.
    if (navigation !== NavigationType.Pop)
      root.current?.querySelector<HTMLElement>('[data-story-play]')?.focus();
    // On arrival only.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const number = (value: number) => withDigits(String(value), style.language, style.digits);
  const position = { at: number(at + 1), of: number(tour.length) };
  return (
    <main id="main" ref={root} className={styles.page} dir={directionOf(style.language)}>
      <div className={styles.top} data-part="story-top">
        <Link className={styles.name} to={hrefTo({ name: 'explorer' })}>
          <Wordmark label={t('name', { ns: 'common' })} className={styles.wordmark} />
        </Link>
        <span className={styles.title}>{t('title')}</span>
        <div className={styles.languages}>
          <LanguageLinks />
        </div>
        <Link
          className={styles.close}
          to={hrefTo({ name: 'explorer' })}
          aria-label={t('close')}
          title={t('close')}
        >
          <Icon name="close" />
        </Link>
      </div>
      <StoryNotice standing={standing} id={id ?? ''} />
      {told === null ? (
        <p className={styles.empty}>{t('empty')}</p>
      ) : (
        <>
          <p role="status" className="visually-hidden">
            {t('told', { ...position, title })}
          </p>
          <StorySheet
            sheet={told.sheet}
            line={stop?.line?.[style.language] ?? null}
            second={null}
            strip={told.strip}
            reading={told.reading}
            moving={settled !== stop?.event}
            linked
          />
          <StoryControls
            playing={playing}
            ended={at === last}
            onPlay={play}
            earlier={stepOf(-1)}
            later={stepOf(1)}
            record={record}
            position={t('position', position)}
          />
        </>
      )}
    </main>
  );
}
