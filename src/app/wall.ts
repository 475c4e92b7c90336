/** What only a wall needs, and who sets one up: one chunk, as `reading.ts` is for readers. */
export { KioskApp } from './kiosk/KioskApp.tsx';
export { SettingsPage } from './pages/SettingsPage.tsx';
