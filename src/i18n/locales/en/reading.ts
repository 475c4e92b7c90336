import event from './event.json';
import article from './article.json';
import about from './about.json';

export const resources = { event, article, about };
