import { useTranslation } from 'react-i18next';
import { LONGEST_QUERY } from '../../state/params.ts';
import type { Answer } from '../../state/found.ts';
import { countedWords } from './counted.ts';
import { Notes } from '../../ui/search/Notes.tsx';
import { Results } from '../../ui/search/Results.tsx';
import { Button } from '../../ui/shared/Button.tsx';
import { Icon } from '../../ui/shared/Icon.tsx';
import { useApp } from '../context.ts';
import styles from './ResultSheet.module.css';
import { useResults } from './use-results.ts';

export type ResultSheetProps = {
  answer: Answer;
  onTake: (query: string) => void;
  onClose: () => void;
};

/**
 * Everything found, under the search box. Links under headings, and no listbox: a list of options has one level, cannot
 * hold headings, and says nothing of what its options lead to.
 */
export function ResultSheet({ answer, onTake, onClose }: ResultSheetProps) {
  const { t } = useTranslation('search');
  const { t: tCommon } = useTranslation('common');
  const { language } = useApp();
  const results = useResults(answer, answer.typed);
  const { found } = answer;
  return (
    <>
      <div className={styles.head}>
        <h2>{found.kind === 'found' ? countedWords(answer, t, language) : tCommon('search.results')}</h2>
        <Button square tone="ghost" aria-label={t('close')} data-part="close" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <Notes answer={answer} language={language} longest={LONGEST_QUERY} onTake={onTake} />
      <Results {...results} events level={3} />
    </>
  );
}
