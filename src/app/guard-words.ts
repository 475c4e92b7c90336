import type { Language } from '../domain/dataset.ts';
import { directionOf } from '../i18n/languages.ts';

/** What may have kept the app from starting. */
type Reason = 'cut' | 'disk';

/**
 * What a reader is told where nothing of the app came, and so no words either: they stand in the page itself, before
 * all that can be cut off. `cut`: the code is missing, empty, cut in half or broken. `disk`: a build that is made for
 * a web server was opened from disk. What is typed in Latin letters is isolated, or its quotation marks would swap.
 */
const WORDS: Record<Language, Record<Reason, string>> = {
  ar: {
    cut: 'لم يصل السجلّ كاملاً. أعد تحميل الصفحة، أو انسخ الملف من جديد إن كان ملفاً؛ وهو يحتاج إلى JavaScript.',
    disk: 'هذه النسخة تعمل من خادم ويب ولا تُفتح من القرص. شغّل «\u2066npm start\u2069» في مجلّد المشروع، أو افتح نسخة الملف الواحد sijill.html (يصنعها «\u2066npm run build:offline\u2069»).',
  },
  fa: {
    cut: 'سجل کامل نرسید. صفحه را دوباره بارگذاری کنید یا اگر پرونده است دوباره رونوشت بگیرید؛ به JavaScript نیاز دارد.',
    disk: 'این نسخه از سرور وب کار می‌کند و از روی دیسک باز نمی‌شود. در پوشهٔ پروژه «\u2066npm start\u2069» را اجرا کنید یا نسخهٔ تک‌پرونده‌ای sijill.html را باز کنید (ساختهٔ «\u2066npm run build:offline\u2069»).',
  },
  en: {
    cut: 'The record did not arrive whole. Load the page again, or copy the file again if it is one; it needs JavaScript.',
    disk: 'This edition is made for a web server and does not open from disk. Run “npm start” in the project’s folder, or open the one-file edition, sijill.html (made by “npm run build:offline”).',
  },
  ru: {
    cut: 'Реестр загрузился не полностью. Обновите страницу или заново скопируйте файл; нужен JavaScript.',
    disk: 'Эта версия работает с веб-сервера и с диска не открывается. Запустите «npm start» в папке проекта или откройте версию одним файлом, sijill.html (её делает «npm run build:offline»).',
  },
};

/** A paragraph for the reader: its language, its direction, the words for either reason. */
export type GuardLine = [language: string, direction: string, cut: string, disk: string];

/** The words as the guard takes them. */
export const GUARD_LINES: GuardLine[] = (Object.keys(WORDS) as Language[]).map((language) => [
  language,
  directionOf(language),
  WORDS[language].cut,
  WORDS[language].disk,
]);
