import { useEffect, useMemo, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { useLocation, useNavigationType } from 'react-router';
import type { DateStyle } from '../i18n/dates.ts';
import { countingIn } from '../i18n/setup.ts';
import { useView } from '../state/use-view.ts';
import { GlyphDefs } from '../ui/shared/Glyph.tsx';
import { Context } from './context.ts';
import { Header } from './Header.tsx';
import { Kept } from './Kept.tsx';
import type { Loaded } from './load.ts';
import { Notices } from './Notices.tsx';

export type ShellProps = {
  loaded: Loaded;
  /** The pages stand in a frame of their own, without header and notices. */
  bare?: boolean;
  children: ReactNode;
};

/** What stands around every page: header, notices about the address, and the context pages read. */
export function Shell({ loaded, bare = false, children }: ShellProps) {
  const { core, language } = loaded;
  const handle = useView(core, language);
  const { view } = handle;
  const { pathname } = useLocation();
  // Asked here: under routes that are given their location it is always the answer of a page just loaded.
  const navigation = useNavigationType();

  useEffect(() => {
    const root = document.documentElement;
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      const dark = view.theme === 'dark' || (view.theme === 'system' && system.matches);
      root.dataset['theme'] = dark ? 'dark' : 'light';
    };
    root.dataset['size'] = view.size;
    apply();
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [view.theme, view.size]);

  const style = useMemo<DateStyle>(
    () => ({ language, months: view.months, digits: view.digits }),
    [language, view.months, view.digits],
  );
  const context = useMemo(
    () => ({ ...loaded, ...handle, style, navigation }),
    [loaded, handle, style, navigation],
  );
  const words = useMemo(() => countingIn(loaded.i18n, view.digits), [loaded.i18n, view.digits]);
  return (
    <I18nextProvider i18n={words}>
      <Context value={context}>
        <GlyphDefs />
        {!bare && (
          <>
            <Header />
            <Notices key={pathname} unreadable={handle.unreadable} />
          </>
        )}
        {children}
        {!bare && <Kept />}
      </Context>
    </I18nextProvider>
  );
}
