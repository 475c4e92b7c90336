import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/dataset.ts';
import { useBrowser } from '../support/browser.ts';
import { ONE_LANGUAGE_HERE, ONE_WAY_HERE } from '../support/depth.ts';
import {
  addressIn,
  expectPath,
  expectShown,
  idsOf,
  listed,
  marks,
  paramsOf,
  pathOf,
  publishedDataset,
  ready,
  shownOn,
  tray,
  wordsOf,
} from '../support/journeys.ts';

const browser = useBrowser();
const { events, articles } = publishedDataset();
const KREMLIN = 'putin-raisi-kremlin-2023-12-07';
const titleOf = (id: string, language: Language) =>
  events.find((event) => event.id === id)?.title[language] ?? '';

async function expectOpen(page: Page, id: string, language: Language): Promise<void> {
  await expectPath(page, addressIn(language, `/events/${id}`));
  await page.getByRole('complementary', { name: titleOf(id, language), exact: true }).waitFor();
}

describe.each(ONE_WAY_HERE)('an event in %s opens', (language) => {
  it('from its mark on the timeline, and the mark is inked in', async () => {
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const mark = marks(page).and(page.locator(`[data-event-id="${KREMLIN}"]`));
    expect(await mark.getAttribute('aria-selected')).toBe('false');
    await mark.click();
    await expectOpen(page, KREMLIN, language);
    await expect.poll(() => mark.getAttribute('aria-selected')).toBe('true');
  });

  it('from the list, and takes the focus to its title', async () => {
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    await listed(page)
      .and(page.locator(`[data-event-id="${KREMLIN}"]`))
      .click();
    await expectOpen(page, KREMLIN, language);
    const heading = page.getByRole('heading', { name: titleOf(KREMLIN, language), exact: true });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('from the tray beside the axis', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const link = tray(page, t).getByRole('link').first();
    const [id = ''] = await idsOf(link);
    await link.click();
    await expectOpen(page, id, language);
  });

  it('from a sheaf, which opens in place and shows all it held', async () => {
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const sheaf = marks(page).and(page.locator('[data-event-ids]')).first();
    const held = await idsOf(sheaf);
    expect(held.length).toBeGreaterThan(1);
    await sheaf.click();
    await expect.poll(() => paramsOf(page)['selected']?.split(',').toSorted()).toEqual(held.toSorted());
    expect(pathOf(page)).toBe(addressIn(language, '/'));
    const single = marks(page).and(page.locator('[data-event-id]'));
    await expect.poll(async () => await idsOf(single)).toEqual(expect.arrayContaining(held));
    const id = held[0] ?? '';
    await marks(page)
      .and(page.locator(`[data-event-id="${id}"]`))
      .locator('svg')
      .click();
    await expectOpen(page, id, language);
  });

  it('from a fold, which opens and draws what it hides', async () => {
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const fold = page.locator('button[data-event-ids]').first();
    const hidden = await idsOf(fold);
    expect(hidden.length).toBeGreaterThan(0);
    await fold.click();
    await expect.poll(() => paramsOf(page)['selected']?.split(',')).toEqual(hidden);
    await expect.poll(() => idsOf(marks(page))).toEqual(expect.arrayContaining(hidden));
  });

  it('and its words lead into the article, to the passage itself, marked and in view', async () => {
    const page = await browser.open(addressIn(language, `/events/${KREMLIN}`));
    await ready(page);
    const account = events.find(({ id }) => id === KREMLIN)?.accounts[1];
    const passage = account?.evidence.at(-1);
    if (account === undefined || passage === undefined) throw new Error('two articles tell of the Kremlin');
    const link = page
      .getByRole('complementary')
      .locator(`a[href*="/articles/${account.article}?evidence=${passage.start}-${passage.end}"]`);
    await link.first().click();
    await expectPath(page, addressIn(language, `/articles/${account.article}`));
    expect(paramsOf(page)['evidence']).toBe(`${passage.start}-${passage.end}`);
    // The headline as received, whatever the language of the page.
    const title = articles.find(({ id }) => id === account.article)?.title.ar ?? '';
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expect
      .poll(() =>
        page.evaluate((exact) => {
          const found = [...document.querySelectorAll('mark')].filter(
            (mark) => mark.textContent !== '' && exact.includes(mark.textContent),
          );
          const boxes = found.map((mark) => mark.getBoundingClientRect());
          return boxes.some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
        }, passage.exact),
      )
      .toBe(true);
  });

  it('and is told to a screen reader', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    await listed(page).first().click();
    const [first = ''] = await idsOf(listed(page));
    const status = page
      .getByRole('status')
      .filter({ hasText: t('event:opened', { title: titleOf(first, language) }) });
    await expect.poll(() => status.count()).toBe(1);
  });
});

it.each(['ar', 'en'] as const)(
  'an event in %s leads to its neighbours, by buttons and by the arrow keys of its direction',
  async (language) => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, `/events/${KREMLIN}`));
    await ready(page);
    const order = await idsOf(listed(page));
    const at = order.indexOf(KREMLIN);
    const panel = page.getByRole('complementary', { name: titleOf(KREMLIN, language) });
    await panel.getByRole('button', { name: t('event:later'), exact: true }).click();
    await expectOpen(page, order[at + 1] ?? '', language);
    await page.goBack();
    await expectOpen(page, KREMLIN, language);
    await panel.getByRole('button', { name: t('event:earlier'), exact: true }).click();
    await expectOpen(page, order[at - 1] ?? '', language);
    await page
      .getByRole('heading', { level: 2, name: titleOf(order[at - 1] ?? '', language), exact: true })
      .focus();
    await page.keyboard.press(language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expectOpen(page, KREMLIN, language);
    await page.keyboard.press(language === 'ar' ? 'ArrowRight' : 'ArrowLeft');
    await expectOpen(page, order[at - 1] ?? '', language);
    await page.keyboard.press('Escape');
    await expectPath(page, addressIn(language, '/'));
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['eventId']))
      .toBe(order[at - 1]);
  },
);

describe('a view is kept', () => {
  const VIEW = '/?kind=contact&lanes=person&axis=scale&window=2022-06-01/2023-12-31&theme=dark';

  it.each(ONE_LANGUAGE_HERE)('by back, forward and reload, in %s', async (language) => {
    const page = await browser.open(addressIn(language, VIEW));
    await ready(page);
    const start = await shownOn(page);
    await listed(page)
      .and(page.locator(`[data-event-id="${KREMLIN}"]`))
      .click();
    await expectOpen(page, KREMLIN, language);
    const opened = await shownOn(page);
    await page.goBack();
    await expectShown(page, start);
    await page.goForward();
    await expectShown(page, opened);
    await page.reload();
    await ready(page);
    await expectShown(page, opened);
  });

  it.each(ONE_LANGUAGE_HERE)('by a link that somebody else opens, in %s', async (language) => {
    const page = await browser.open(
      addressIn(language, `/events/${KREMLIN}?topic=gaza-war&selected=gaza-war-2023&outside=off&lanes=topic`),
    );
    await ready(page);
    const shown = await shownOn(page);
    const guest = await browser.open(shown.address);
    await ready(guest);
    await expectShown(guest, shown);
  });

  it('when the language changes: the same events, the same parameters', async () => {
    const page = await browser.open(`/events/${KREMLIN}?kind=contact,third-party&from=2023-01-01&axis=scale`);
    await ready(page);
    const before = { ids: await idsOf(listed(page)), params: paramsOf(page) };
    for (const [name, path, dir] of [
      ['English', '/en', 'ltr'],
      ['Русский', '/ru', 'ltr'],
      ['فارسی', '/fa', 'rtl'],
      ['العربية', '', 'rtl'],
    ] as const) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await expectPath(page, `${path}/events/${KREMLIN}`);
      await page.locator(`html[lang="${path.slice(1) || 'ar'}"][dir="${dir}"]`).waitFor();
      await ready(page);
      expect({ ids: await idsOf(listed(page)), params: paramsOf(page) }).toEqual(before);
      await expect
        .poll(() =>
          marks(page)
            .and(page.locator(`[data-event-id="${KREMLIN}"]`))
            .count(),
        )
        .toBe(1);
    }
  });
});
