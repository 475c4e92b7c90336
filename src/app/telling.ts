/** The story, in one chunk: told to a reader, and by itself to whoever passes a kiosk. */
export { Attract } from './Attract.tsx';
export { StoryPage } from './pages/StoryPage.tsx';
