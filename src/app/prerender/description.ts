import type { LocalDataset } from '../../domain/bundle.ts';
import type { Language } from '../../domain/dataset.ts';
import { stripBidi } from '../../i18n/bidi.ts';
import { datePhrase } from '../../i18n/dates.ts';
import { addEntityWords } from '../../i18n/entity-words.ts';
import type { Page } from '../../state/routes.ts';
import { isDated, shownDate } from '../../state/shown-date.ts';
import { DEFAULT_VIEW } from '../../state/view.ts';
import type { Loaded } from '../load.ts';

/** Between pieces of a plain-text sentence; as on the pages. */
const BETWEEN = ' · ';

/**
 * What a page holds, in our own words: for search results and shared links. A date and a status that is not "occurred"
 * go with an event wherever it is told of.
 */
export function descriptionOf(page: Page, { i18n, language }: Loaded, dataset: LocalDataset): string {
  const t = i18n.getFixedT(language, 'about');
  const tArticle = i18n.getFixedT(language, 'article');
  const words = (): string => {
    switch (page.name) {
      case 'explorer':
      case 'story':
        return t('intro', { articles: t('articles', { count: dataset.articles.length }) });
      case 'event':
      case 'storyEvent':
        return eventWords(page.id, dataset, language, i18n);
      case 'compare':
        return compareWords(page.id, dataset, i18n, language);
      case 'claims':
        return i18n.getFixedT(language, 'compare')('claims.intro');
      case 'claim': {
        const claim = dataset.claims.find(({ id }) => id === page.id);
        if (claim === undefined) throw new RangeError(`no claim ${page.id}`);
        const tCompare = i18n.getFixedT(language, 'compare');
        return [
          tCompare('claims.pageTitle', { title: claim.proposition }),
          tCompare('claims.positions', { count: claim.positions.length }),
          tCompare('claims.intro'),
        ].join(BETWEEN);
      }
      case 'articles':
        return `${tArticle('list.intro')} ${dataset.articles.map(({ title }) => title).join(BETWEEN)}`;
      case 'article': {
        const title = dataset.articles.find(({ id }) => id === page.id)?.title ?? '';
        return `${tArticle('pageTitle', { id: page.id, title })}${BETWEEN}${tArticle('list.intro')}`;
      }
      case 'settings':
        // Known once the page has been drawn.
        return i18n.getFixedT(language, 'kiosk')('settings.intro');
      case 'about':
        return `${t('method.annotated')} ${t('method.placed')}`;
      default:
        return registerWords(page, i18n, language, dataset);
    }
  };
  // A plain-text sink that others cut and store: no invisible signs.
  return stripBidi(words());
}

function compareWords(id: string, dataset: LocalDataset, i18n: Loaded['i18n'], language: Language): string {
  const accounts = dataset.events.find((event) => event.id === id)?.accounts.length ?? 0;
  const t = i18n.getFixedT(language, 'compare');
  const told = accounts > 1 ? t('intro') : t('one.text');
  return [told, eventWords(id, dataset, language, i18n)].join(BETWEEN);
}

function eventWords(id: string, dataset: LocalDataset, language: Language, i18n: Loaded['i18n']): string {
  const event = dataset.events.find((one) => one.id === id);
  if (event === undefined) throw new RangeError(`no event ${id}`);
  const date = shownDate(event.date, DEFAULT_VIEW.outside);
  const style = { language, months: DEFAULT_VIEW.months, digits: DEFAULT_VIEW.digits };
  const day = isDated(date) ? datePhrase(date, i18n.getFixedT(language, 'dates'), style) : '';
  const status = event.status === 'occurred' ? '' : i18n.t(`vocabulary:status.${event.status}`);
  return [date.outside ? `[${day}]` : day, status, event.summary].filter((part) => part !== '').join(BETWEEN);
}

type Registers = 'people' | 'organisations' | 'places' | 'topics' | 'threads' | 'statements';

/** A register, or what stands in one. */
type RegisterPage = { name: Registers } | { name: string; id: string };

function registerWords(
  page: RegisterPage,
  i18n: Loaded['i18n'],
  language: Language,
  dataset: LocalDataset,
): string {
  addEntityWords(i18n);
  const t = i18n.getFixedT(language, 'entity');
  if (!('id' in page)) return t(`intro.${page.name}`);
  const { people, organisations, places, topics, threads } = dataset;
  const is = ({ id }: { id: string }) => id === page.id;
  const described = [...people, ...organisations, ...topics].find(is);
  if (described !== undefined) return `${described.name}${BETWEEN}${described.description}`;
  const thread = threads.find(is);
  if (thread !== undefined) return thread.summary;
  const place = places.find(is);
  const outer = places.find(({ id }) => id === place?.within);
  return [place?.name ?? '', outer?.name ?? '', t('intro.places')]
    .filter((part) => part !== '')
    .join(BETWEEN);
}
