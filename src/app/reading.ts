/**
 * What is read rather than explored, and what else can come later, in one chunk: a reader who opens one of these goes on to the others, and an
 * app kept offline is fetched file by file (at most 40 of them).
 */
export { EventPanel } from './EventPanel.tsx';
export { UpdateNotice } from './UpdateNotice.tsx';
export { AboutPage } from './pages/AboutPage.tsx';
export { ArticlePage } from './pages/ArticlePage.tsx';
export { ArticlesPage } from './pages/ArticlesPage.tsx';
export { ClaimsPage } from './pages/ClaimsPage.tsx';
export { ComparePage } from './pages/ComparePage.tsx';
