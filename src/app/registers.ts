/** The registers of names, threads and statements, in one chunk (src/pipeline/chunks.ts). */
export { RegisterPage } from './pages/RegisterPage.tsx';
