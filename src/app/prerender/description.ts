import type { LocalDataset } from '../../domain/bundle.ts';
import type { Language } from '../../domain/dataset.ts';
import { stripBidi } from '../../i18n/bidi.ts';
import { datePhrase } from '../../i18n/dates.ts';
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
    }
  };
  // A plain-text sink that others cut and store: no invisible signs.
  return stripBidi(words());
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
