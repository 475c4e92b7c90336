import common from './common.json';
import vocabulary from './vocabulary.json';
import explorer from './explorer.json';
import timeline from './timeline.json';
import dates from './dates.json';
import event from './event.json';
import article from './article.json';
import about from './about.json';

export const resources = { common, vocabulary, explorer, timeline, dates, event, article, about };
