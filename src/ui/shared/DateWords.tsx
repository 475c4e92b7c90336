import { useTranslation } from 'react-i18next';
import type { Dated } from '../../domain/dataset.ts';
import { datePhrase, type DateStyle } from '../../i18n/dates.ts';

export type DateWordsProps = {
  date: Pick<Dated, 'edtf'>;
  style: DateStyle;
  /** It comes from outside the articles, and stands in brackets. */
  outside?: boolean;
};

/** A date in words, with its precision; in brackets where the articles do not give it. */
export function DateWords({ date, style, outside = false }: DateWordsProps) {
  const { t } = useTranslation('dates');
  return <bdi className={outside ? 'outside' : undefined}>{datePhrase(date, t, style)}</bdi>;
}
