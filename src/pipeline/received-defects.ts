/** What came with an article's file rather than with its words. It is kept, and noted, without an editor. */
import type { Defect, Localized } from '../domain/dataset.ts';
import { firstDecomposed } from '../domain/text/normal.ts';

const BYTE_ORDER_MARK: Localized = {
  ar: 'يبدأ الملف كما ورد بعلامة ترتيب البايتات، وهي لا تُرى.',
  fa: 'پرونده آن‌گونه که رسیده با نشان ترتیب بایت آغاز می‌شود که دیده نمی‌شود.',
  en: 'The file as received begins with a byte order mark, which cannot be seen.',
  ru: 'Полученный файл начинается с невидимой метки порядка байтов.',
};
const INVISIBLE_MARK: Localized = {
  ar: 'علامة لا تُرى وردت هنا مع النص.',
  fa: 'نشانی ناپیدا در اینجا با متن رسیده است.',
  en: 'An invisible mark came with the text here.',
  ru: 'Здесь в полученном тексте стоит невидимый знак.',
};
const CARRIAGE_RETURN: Localized = {
  ar: 'تنتهي سطور الملف كما ورد بعلامتين، رجوع السطر وتغذيته، من هنا إلى آخره.',
  fa: 'سطرهای پرونده آن‌گونه که رسیده از اینجا تا پایان با دو نشان، بازگشت و خط نو، تمام می‌شوند.',
  en: 'The lines of the file as received end with two marks, carriage return and line feed, from here on.',
  ru: 'Начиная отсюда строки полученного файла заканчиваются двумя знаками: возвратом каретки и переводом строки.',
};
const DECOMPOSED: Localized = {
  ar: 'كُتبت الحروف المركبة في الملف كما ورد حرفاً وعلامة منفصلين، من هنا إلى آخره.',
  fa: 'حرف‌های مرکب در پرونده آن‌گونه که رسیده از اینجا تا پایان به شکل حرف و نشان جدا نوشته شده‌اند.',
  en: 'Composed letters are written as a letter and a separate mark in the file as received, from here on.',
  ru: 'Начиная отсюда составные буквы в полученном файле записаны как буква и отдельный знак.',
};

const INVISIBLE_RUN = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/** The defects that a machine can see: a byte order mark, invisible marks, CRLF, decomposed letters. */
export function receivedDefects(text: string): Defect[] {
  const found: Defect[] = [...text.matchAll(INVISIBLE_RUN)].map(({ index, 0: run }) => ({
    start: index,
    end: index + run.length,
    ...(index === 0 && run.startsWith('\uFEFF')
      ? { kind: 'byte-order-mark', note: BYTE_ORDER_MARK }
      : { kind: 'invisible-mark', note: INVISIBLE_MARK }),
  }));
  const carriage = text.indexOf('\r');
  if (carriage !== -1)
    found.push({ start: carriage, end: carriage + 1, kind: 'line-ends', note: CARRIAGE_RETURN });
  const apart = firstDecomposed(text);
  if (apart !== -1) found.push({ start: apart, end: apart + 2, kind: 'decomposed', note: DECOMPOSED });
  return found;
}
