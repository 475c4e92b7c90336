import type { Language } from '../domain/dataset.ts';

/**
 * The few words that must be there when the words themselves could not be fetched. They stand in the first
 * chunk and not in the locale files, which may be what is missing.
 */
export const FAILURE_WORDS: Record<
  Language,
  { title: string; text: string; retry: string; home: string; details: string; waiting: string }
> = {
  ar: {
    title: 'لم يُفتح هذا الجزء',
    text: 'بقية السجلّ سليمة. جرّب مرّة أخرى، أو عُد إلى المحور.',
    retry: 'أعد المحاولة',
    home: 'إلى المحور',
    details: 'تفاصيل تقنية',
    waiting: 'يُفتح السجلّ',
  },
  fa: {
    title: 'این بخش باز نشد',
    text: 'بخش‌های دیگر سجل سالم است. دوباره امتحان کنید یا به محور زمان بازگردید.',
    retry: 'تلاش دوباره',
    home: 'به محور زمان',
    details: 'جزئیات فنی',
    waiting: 'سجل در حال باز شدن است',
  },
  en: {
    title: 'This part did not open',
    text: 'The rest of Sijill is intact. Try again, or go back to the timeline.',
    retry: 'Try again',
    home: 'To the timeline',
    details: 'Technical details',
    waiting: 'Opening Sijill',
  },
  ru: {
    title: 'Эта часть не открылась',
    text: 'Остальное в «Сиджиле» не пострадало. Попробуйте ещё раз или вернитесь к ленте времени.',
    retry: 'Попробовать снова',
    home: 'К ленте времени',
    details: 'Технические подробности',
    waiting: '«Сиджиль» открывается',
  },
};
