import type { ReactNode } from 'react';
import { BrowserRouter, HashRouter } from 'react-router';

/**
 * Addresses are paths on a web server and stand behind `#` in one file, which has but one path.
 * @param props.base the path the app is served from
 */
export function Router({ base, children }: { base: string; children: ReactNode }) {
  if (import.meta.env.MODE === 'one-file') return <HashRouter useTransitions={false}>{children}</HashRouter>;
  return (
    <BrowserRouter basename={base} useTransitions={false}>
      {children}
    </BrowserRouter>
  );
}
