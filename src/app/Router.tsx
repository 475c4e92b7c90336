import { useState, type ReactNode } from 'react';
import { BrowserRouter, HashRouter } from 'react-router';

/**
 * Addresses are paths on a web server and stand behind `#` in one file, which has but one path.
 * @param props.base the path the app is served from
 */
export function Router({ base, children }: { base: string; children: ReactNode }) {
  if (import.meta.env.MODE === 'one-file') return <FileRouter>{children}</FileRouter>;
  return (
    <BrowserRouter basename={base} useTransitions={false}>
      {children}
    </BrowserRouter>
  );
}

function FileRouter({ children }: { children: ReactNode }) {
  useState(takeParameters);
  return <HashRouter useTransitions={false}>{children}</HashRouter>;
}

/** `sijill.html?display=kiosk`: parameters where every other address has them are taken for those behind `#`. */
function takeParameters(): void {
  const { search, hash } = window.location;
  if (search !== '' && hash === '') window.history.replaceState(null, '', `#/${search}`);
}
