import { useTranslation } from 'react-i18next';
import { UnknownNotice } from './UnknownNotice.tsx';
import { useReturn } from './use-return.ts';

/** In place of what a search would find: it cannot be had, and nothing is put aside for it. */
export function SearchFailure() {
  const { t } = useTranslation('common');
  useReturn();
  return <UnknownNotice>{t('search.failed')}</UnknownNotice>;
}
