import { useTranslation } from 'react-i18next';

/** Method, vocabulary, what is from outside, the data. */
export function AboutPage() {
  const { t } = useTranslation('common');
  return (
    <main id="main">
      <h1>{t('page.about')}</h1>
    </main>
  );
}
