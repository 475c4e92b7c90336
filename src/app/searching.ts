/** The search and what shows its answers, in one chunk with the words of the other languages (src/pipeline/chunks.ts). */
export { addSearchWords } from '../i18n/search-words.ts';
export { searcherOf } from '../state/search.ts';
export { KioskResults } from './search/KioskResults.tsx';
export { PageNotes } from './search/PageNotes.tsx';
export { PageResults } from './search/PageResults.tsx';
export { ResultCount } from './search/ResultCount.tsx';
export { ResultSheet } from './search/ResultSheet.tsx';
