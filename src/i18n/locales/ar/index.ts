import common from './common.json';
import vocabulary from './vocabulary.json';
import explorer from './explorer.json';
import timeline from './timeline.json';
import dates from './dates.json';

export const resources = { common, vocabulary, explorer, timeline, dates };
