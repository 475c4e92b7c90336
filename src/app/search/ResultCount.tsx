import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../state/found.ts';
import { countedWords } from './counted.ts';
import { useApp } from '../context.ts';

/** How long a reader has not typed when the count is said, in ms: said at every key, it would be heard to the end of none. */
const PAUSE = 600;

/** How much was found, for a live region. */
export function ResultCount({ answer }: { answer: Answer }) {
  const { t } = useTranslation('search');
  const { language } = useApp();
  const words = countedWords(answer, t, language);
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
