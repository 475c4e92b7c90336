import { StrictMode, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { splitLanguage } from '../state/routes.ts';
import { announce } from './announce.ts';
import { App, type Fetched } from './App.tsx';
import { load } from './load.ts';
import { PRERENDERED, toAppAddresses } from './prerendered.ts';
import { Router } from './Router.tsx';
import { arrival } from './screens.tsx';
import { siteRoot } from './site-root.ts';
import { guardSinks } from './trusted-types.ts';

// A page without one of its style sheets is still to be read; without this, its code would be thrown away with it.
window.addEventListener('vite:preloadError', (event) => {
  if (event.payload.message.startsWith('Unable to preload CSS')) event.preventDefault();
});

guardSinks();

const found = document.getElementById('root');
if (found === null) throw new Error('index.html has no element with the id "root"');
const root = found;
const base = siteRoot();

/** The same around a page drawn at build time (src/app/prerender.tsx): their trees must be one. */
const app = (first: Fetched) => (
  <StrictMode>
    <Router base={base}>
      <App first={first} />
      <Shown />
    </Router>
  </StrictMode>
);

/** Ends the watch over the start. */
function Shown() {
  useEffect(() => announce('shown'), []);
  return null;
}

/** All that the page shows, or why it cannot be had. */
async function fetchFirst(path: string): Promise<Fetched> {
  const { language, rest } = splitLanguage(path);
  try {
    const loaded = await load(language);
    await arrival(rest, window.location.search, loaded);
    return { state: 'ready', language, loaded };
  } catch (error) {
    return { state: 'failed', language, error };
  }
}

/** Takes over a page drawn at build time, which stays to be read until all it shows has come. */
async function takeOver(): Promise<void> {
  const first = await fetchFirst(window.location.pathname.slice(base.length - 1));
  toAppAddresses(root, base);
  // It was drawn without parameters: with some, the app draws another page in its place.
  if (first.state === 'ready' && window.location.search === '') hydrateRoot(root, app(first));
  else createRoot(root).render(app(first));
}

if (root.hasAttribute(PRERENDERED)) void takeOver();
else createRoot(root).render(app({ state: 'waiting' }));
announce('runs');
