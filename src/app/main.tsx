import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/tokens.css';
import '../ui/base.css';
import { announce } from './announce.ts';
import { App } from './App.tsx';
import { Router } from './Router.tsx';

// A page without one of its style sheets is still to be read; without this, its code would be thrown away with it.
window.addEventListener('vite:preloadError', (event) => {
  if (event.payload.message.startsWith('Unable to preload CSS')) event.preventDefault();
});

/** Ends the watch over the start. */
function Shown() {
  useEffect(() => announce('shown'), []);
  return null;
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <Router base={import.meta.env.BASE_URL}>
      <App />
      <Shown />
    </Router>
  </StrictMode>,
);
announce('runs');
