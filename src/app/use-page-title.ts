import { createContext, useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Hears a page's title where there is no document: while it is drawn at build time. */
export const TitleListener = createContext<((title: string) => void) | null>(null);

/** Names the page in the browser's tab and history. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation('common');
  const whole = `${title} — ${t('name')}`;
  useContext(TitleListener)?.(whole);
  useEffect(() => {
    document.title = whole;
  }, [whole]);
}
