/**
 * The marks of every event that several articles report, each judged from the words of the articles; where the rule came
 * to another mark the annotation was at fault, and is mended. The words beside a line are the articles'.
 */
import { describe, expect, test } from 'vitest';
import { compareAccounts, type Cell, type WordingCell } from '../../../src/domain/compare/table.ts';
import { everyPassage, realDataset } from '../../support/real-seeds.ts';

const dataset = realDataset('ar');
const compared = dataset.events.map((event) => ({ event, table: compareAccounts(event, dataset) }));

const named = (cell: Cell | WordingCell): string =>
  `${cell.article} ${cell.mark === 'only-here' ? `only-here (${cell.because})` : cell.mark}`;

const JUDGED: Record<string, Record<string, string[]>> = {
  'ukraine-war-2022': {
    // «غزوها لأوكرانيا», «حرب أوكرانيا» twice, «بدء الحرب في أوكرانيا».
    place: ['000 agrees', '002 agrees', '003 agrees', '004 agrees'],
    // 000 «غزوها لأوكرانيا»; 003 «على روسيا في حرب أوكرانيا» and 004 «قواته» have Russia alone.
    participants: ['000 agrees', '002 silent', '003 coarser', '004 coarser'],
    // Only 004 says when: «منذ بدء الغزو في فبراير».
    date: ['000 silent', '002 silent', '003 silent', '004 only-here (silence)'],
    // Only 004: «تعاني قواته من المزيد من الهزائم في أوكرانيا».
    outcome: ['000 silent', '002 silent', '003 silent', '004 only-here (silence)'],
    // 002 and 003 write «حرب أوكرانيا»; 000 «غزوها لأوكرانيا», 004 «الغزو»: one word of 000's two.
    'wording: ukraine-war-2022': ['000 agrees', '002 agrees', '003 agrees', '004 coarser'],
  },
  'gaza-war-2023': {
    // «بالحرب في غزة» (and «الأراضي الفلسطينية», of the statement from Riyadh) beside «حرب غزة».
    place: ['000 agrees', '003 agrees'],
    // «بين إسرائيل وحركة «حماس»» beside «بين النظام الصهيوني والمقاومة الفلسطينية», which leaves open what factions: both may be true.
    participants: ['000 agrees', '003 coarser'],
    // «طفل كل 10 دقائق», in Raisi's words.
    figure: ['000 silent', '003 only-here (silence)'],
    // Raisi: «إبادة» beside «إبادة جماعية», «القصف الإسرائيلي» beside «القصف»; «جريمة ضدّ الإنسانية» in both.
    'wording: gaza-war-2023': ['000 coarser', '003 coarser'],
    'wording: israel': ['000 silent', '003 only-here (silence)'],
    'wording: palestinian-resistance': ['000 silent', '003 only-here (silence)'],
  },
  'putin-raisi-kremlin-2023-12-07': {
    // «في الكرملين أمس»; 003 dates nothing.
    date: ['000 only-here (silence)', '003 silent'],
    // «في الكرملين» beside «زيارة … إلى روسيا»: no contradiction.
    place: ['000 agrees', '003 coarser'],
    // «الاجتماع الخاص الذي استمر 3 ساعات».
    duration: ['000 silent', '003 only-here (silence)'],
    // «اللقاء الذي بثه التلفزيون الروسي» beside «الاجتماع الخاص»: both may be true.
    format: ['000 only-here (not-comparable)', '003 only-here (not-comparable)'],
    participants: ['000 agrees', '003 agrees'],
    // «تلبيةً لدعوة من بوتين».
    initiative: ['000 only-here (silence)', '003 silent'],
    // The war in Gaza, energy, infrastructure in both; agriculture, education, the world order in 003.
    topic: ['000 agrees', '003 agrees'],
    // The agreement to be signed in both («ستوقعان», «خطة توقيع»); an invitation beside «تنسيق أعمالهما وأهدافهما»: each its own.
    outcome: ['000 agrees', '003 agrees'],
    // «مفيدة للغاية» and «حساسيات».
    'wording: putin-raisi-kremlin-2023-12-07': ['000 silent', '003 only-here (silence)'],
    'wording: gaza-war-2023': ['000 coarser', '003 coarser'],
  },
  'raisi-accuses-israel-2023-12-07': {
    // «بدعم من الولايات المتحدة» beside words that name nobody: nothing to lay side by side.
    participants: ['000 only-here (not-comparable)', '003 only-here (not-comparable)'],
    // «في غزة» beside «في فلسطين».
    topic: ['000 only-here (not-comparable)', '003 only-here (not-comparable)'],
    'wording: gaza-war-2023': ['000 coarser', '003 coarser'],
    // «الحليفة لإسرائيل».
    'wording: united-states': ['000 only-here (silence)', '003 silent'],
  },
  'raisi-calls-halt-bombing-2023-12-07': {
    // Raisi calls, in both.
    initiative: ['000 agrees', '003 agrees'],
    // «بالحرب في غزة» beside «وفي غزة … وقف القصف».
    topic: ['000 agrees', '003 agrees'],
    // «طفل كل 10 دقائق».
    figure: ['000 silent', '003 only-here (silence)'],
    'wording: gaza-war-2023': ['000 coarser', '003 coarser'],
  },
  'fta-signing-plan-2023': {
    // «في الأيام الأخيرة من هذا الشهر» beside «موجودة في برنامج روسيا», without a day.
    date: ['000 agrees', '003 coarser'],
    // 000 names «موسكو وطهران» and «الاتحاد الاقتصادي الأوراسي», 003 «إيران» and «الوفد الاقتصادي الأوراسي»: fewer, and no others.
    participants: ['000 agrees', '003 coarser'],
    topic: ['000 agrees', '003 agrees'],
    // «الذي ترأسه موسكو».
    'wording: eaeu': ['000 only-here (silence)', '003 silent'],
  },
  'iran-drone-supply': {
    // «قبل “أشهر” من بدء الحرب», by Iran.
    date: ['000 silent', '004 only-here (silence)'],
    // «باعت», by Iran; 000 has «تزويد», without saying how.
    format: ['000 silent', '004 only-here (silence)'],
    // Iran and Russia, in both.
    participants: ['000 agrees', '004 agrees'],
    // «طائرات مسيّرة» beside «المركبات بدون طيار».
    topic: ['000 agrees', '004 agrees'],
    // «طائرات مسيّرة هجومية», of nobody named, beside «كاميكازي».
    'wording: drones': ['000 only-here (not-comparable)', '004 only-here (not-comparable)'],
    // The outlet's «مبيعات».
    'wording: iran-drone-supply': ['000 silent', '004 only-here (silence)'],
    // The war the drones are about: «غزوها لأوكرانيا» beside «الغزو».
    'wording: ukraine-war-2022': ['000 agrees', '004 coarser'],
  },
  'iran-russia-sector-cooperation-2023': {
    // «في مجال الطاقة» in both; «الزراعة» and «التعليم» in 003.
    topic: ['000 agrees', '003 agrees'],
  },
  'russia-iran-joint-projects-2023': {
    // «مشاريع بنى تحتية كبيرة» beside «مشاريع البنية التحتية الكبيرة في مجال النقل والسكك الحديدية».
    topic: ['000 agrees', '003 agrees'],
  },
};

describe('the accounts of', () => {
  const several = compared.flatMap(({ event, table }) =>
    table.accounts === 'several' ? [{ id: event.id, table }] : [],
  );

  test('no other event than these stand side by side', () => {
    expect(several.map(({ id }) => id).toSorted()).toEqual(Object.keys(JUDGED).toSorted());
  });

  test.each(several)('$id', ({ id, table }) => {
    const aspects = table.rows.map(({ aspect, cells }) => [aspect, cells.map(named)]);
    const wording = table.wording.map(({ refersTo, cells }) => [`wording: ${refersTo}`, cells.map(named)]);
    expect(Object.fromEntries([...aspects, ...wording])).toEqual(JUDGED[id]);
  });
});

test('one article carries the versions of the Kremlin and of the Iranian presidency: both show', () => {
  const table = compared.find(({ event }) => event.id === 'putin-raisi-call-2022-11-12')?.table;
  if (table?.accounts !== 'one') throw new Error('one account');
  const rivals = table.rows.flatMap(({ aspect, versions }) =>
    versions.count === 'one'
      ? []
      : versions.all.map(({ via, mark, pieces }) => [aspect, via, mark.mark, pieces.length]),
  );
  expect(rivals).toEqual([
    // The text's own «التعاون السياسي والتجاري والاقتصادي» takes in the transport both speak of.
    ['topic', null, 'coarser', 1],
    // «مجال النقل والخدمات اللوجستية» beside «تطوير خطوط النقل» and the attack in Shiraz.
    ['topic', 'kremlin', 'agrees', 1],
    ['topic', 'iranian-presidency', 'agrees', 2],
    // «ستزيد الاتصالات» beside words of welcome: nothing to lay side by side.
    ['outcome', 'kremlin', 'only-here', 1],
    ['outcome', 'iranian-presidency', 'only-here', 1],
  ]);
});

test('every cell shows words of its own article, in the order of its text', () => {
  for (const { table } of compared) {
    if (table.accounts === 'one') continue;
    for (const { cells } of [...table.rows, ...table.wording]) {
      for (const cell of cells) {
        if (cell.mark === 'silent') continue;
        const text = dataset.articles.find(({ id }) => id === cell.article)?.text ?? '';
        const passages = everyPassage(cell);
        expect(passages.length).toBeGreaterThan(0);
        for (const { article, exact, start, end } of passages) {
          expect([article, text.slice(start, end)]).toEqual([cell.article, exact]);
        }
        const groups =
          'terms' in cell
            ? [cell.terms.map(({ term }) => term.evidence.start)]
            : (cell.versions.count === 'one' ? [cell.versions.only] : cell.versions.all).map(({ pieces }) =>
                pieces.map(({ says }) => says.evidence.start),
              );
        for (const starts of groups) expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }
    }
  }
});
