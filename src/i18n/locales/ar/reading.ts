import event from './event.json';
import article from './article.json';
import about from './about.json';
import compare from './compare.json';
import registers from './registers.json';

export const resources = { event, article, about, compare, registers };
