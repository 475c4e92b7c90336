import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ONE_WAY_HERE } from '../support/depth.ts';
import { drag, pointOn, touch } from '../support/gestures.ts';
import {
  addressIn,
  expectPath,
  idsOf,
  marks,
  paramsOf,
  publishedDataset,
  ready,
  timeline,
  wordsOf,
} from '../support/journeys.ts';

const browser = useBrowser();
const { people, topics } = publishedDataset();
const DAY = 86_400_000;
const WINDOW = 'axis=scale&window=2022-06-01/2023-05-31';

/** The stretch of time in the address, in days since 1970. */
function windowOf(page: Page): { from: number; to: number; days: number } {
  const [from = '', to = ''] = (paramsOf(page)['window'] ?? '').split('/');
  const [a, b] = [Date.parse(from) / DAY, Date.parse(to) / DAY];
  return { from: a, to: b, days: b - a };
}

/** A place on the lanes where nothing stands: the ground a finger or the mouse takes hold of. */
async function ground(page: Page, across = 0.5) {
  await timeline(page).scrollIntoViewIfNeeded();
  return await pointOn(timeline(page), across, 0.98);
}

describe.each(['ar', 'en'] as const)('the timeline in %s', (language) => {
  const rtl = language === 'ar';

  it('zooms around the pointer by Ctrl and wheel, and pans by a sideways one', async () => {
    const page = await browser.open(addressIn(language, `/?${WINDOW}`));
    await ready(page);
    const { x, y } = await ground(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => windowOf(page).days).toBeLessThan(300);
    const { from } = windowOf(page);
    // What came later lies to the left in Arabic: the wheel turns towards it.
    await page.mouse.wheel(rtl ? -150 : 150, 0);
    await expect.poll(() => windowOf(page).from).toBeGreaterThan(from);
  });

  it('follows the mouse that drags it', async () => {
    const page = await browser.open(addressIn(language, `/?${WINDOW}`));
    await ready(page);
    const { from } = windowOf(page);
    const [start, end] = [await ground(page, 0.4), await ground(page, 0.6)];
    // The ground is pulled along: towards the right comes what lies on the left.
    await drag(page, { from: start, to: end });
    await expect.poll(() => Math.sign(windowOf(page).from - from)).toBe(rtl ? 1 : -1);
  });

  it('is sought on the strip, by hand and by its moments', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/?axis=scale&window=2022-11-01/2022-12-15'));
    await ready(page);
    const strip = page.getByRole('group', { name: t('timeline:strip') });
    await drag(page, {
      from: await pointOn(strip, 0.5, 0.4),
      to: await pointOn(strip, rtl ? 0.3 : 0.7, 0.4),
    });
    await expect.poll(() => windowOf(page).from).toBeGreaterThan(Date.parse('2023-01-01') / DAY);
    await strip.getByRole('button').first().click();
    await expect.poll(() => windowOf(page).from).toBeLessThan(Date.parse('2022-02-01') / DAY);
  });

  it('is walked by the keyboard alone, from end to end, every stop announced', async () => {
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    await timeline(page).focus();
    const active = async () =>
      await page.evaluate(() => {
        const id = document.querySelector('[role="listbox"]')?.getAttribute('aria-activedescendant') ?? '';
        const option = document.getElementById(id);
        const announced = option?.getAttribute('aria-label') ?? '';
        return { id, announced, there: option?.getAttribute('role') === 'option' };
      });
    await page.keyboard.press('Home');
    const first = await active();
    const ids = await marks(page).evaluateAll((options) => options.map(({ id }) => id));
    const seen = new Set<string>();
    for (let step = 0; step < ids.length; step += 1) {
      await expect.poll(async () => (await active()).there).toBe(true);
      const { id, announced } = await active();
      expect({ id, announced, again: seen.has(id) }).toEqual({
        id,
        announced: expect.stringMatching(/\S/),
        again: false,
      });
      seen.add(id);
      await page.keyboard.press(rtl ? 'ArrowLeft' : 'ArrowRight');
    }
    const last = await active();
    await page.keyboard.press('Home');
    expect((await active()).id).toBe(first.id);
    await page.keyboard.press('End');
    expect((await active()).id).toBe(last.id);
    expect(seen).toEqual(new Set(ids));
    await page.keyboard.press(rtl ? 'ArrowRight' : 'ArrowLeft');
    expect((await active()).id).not.toBe(last.id);
  });

  it('zooms and opens by the keyboard', async () => {
    const page = await browser.open(addressIn(language, `/?${WINDOW}`));
    await ready(page);
    await timeline(page).focus();
    await page.keyboard.press('+');
    await expect.poll(() => windowOf(page).days).toBeLessThan(300);
    const { days } = windowOf(page);
    await page.keyboard.press('-');
    await expect.poll(() => windowOf(page).days).toBeGreaterThan(days);
    const id = (await idsOf(marks(page).and(page.locator('[data-event-id]'))))[0] ?? '';
    for (let step = 0; step < 99; step += 1) {
      await page.keyboard.press(step === 0 ? 'Home' : rtl ? 'ArrowLeft' : 'ArrowRight');
      const active = page.locator(`[role="option"][data-event-id="${id}"]`);
      const at = await timeline(page).getAttribute('aria-activedescendant');
      if ((await active.count()) > 0 && (await active.getAttribute('id')) === at) break;
    }
    await page.keyboard.press('Enter');
    await expectPath(page, addressIn(language, `/events/${id}`));
  });

  it('is panned by one finger and zoomed by two', async () => {
    const page = await browser.open(addressIn(language, `/?view=timeline&${WINDOW}`), { screen: 'phone' });
    await ready(page);
    const { from } = windowOf(page);
    const y = (await pointOn(timeline(page), 0.5, 0.5)).y;
    const at = (x: number) => ({ x, y });
    await touch(page, [{ from: at(130), to: at(230) }]);
    await expect.poll(() => Math.sign(windowOf(page).from - from)).toBe(rtl ? 1 : -1);
    const { days } = windowOf(page);
    await touch(page, [
      { from: at(150), to: at(90) },
      { from: at(190), to: at(250) },
    ]);
    await expect.poll(() => windowOf(page).days).toBeLessThan(days);
  });
});

describe.each(ONE_WAY_HERE)('whichever way it reads, the timeline in %s', (language) => {
  it('changes its lanes and its axis, and keeps its events', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const lanes = page.getByRole('combobox', { name: t('explorer:lanes.title') });
    await lanes.selectOption('person');
    await timeline(page)
      .getByText(people.find(({ id }) => id === 'putin')?.name[language] ?? '', { exact: true })
      .first()
      .waitFor();
    await lanes.selectOption('topic');
    expect(topics.length).toBeGreaterThan(0);
    await expect.poll(() => paramsOf(page)).toEqual({ lanes: 'topic' });
    const folds = page.locator('button[data-event-ids]');
    const folded = await folds.count();
    expect(folded).toBeGreaterThan(0);
    const axis = page.getByRole('group', { name: t('explorer:axis.title') });
    await axis.getByRole('button', { name: t('explorer:axis.scale') }).click();
    // What may stay are the ends of the axis, which say what lies beyond them.
    await expect.poll(() => folds.count()).toBeLessThan(folded);
    expect(paramsOf(page)).toEqual({ lanes: 'topic', axis: 'scale' });
    await axis.getByRole('button', { name: t('explorer:axis.folded') }).click();
    await expect.poll(() => folds.count()).toBe(folded);
    expect(await axis.getByRole('button', { pressed: true }).innerText()).toBe(t('explorer:axis.folded'));
  });

  it('zooms by buttons, and shows all again', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, `/?${WINDOW}`));
    await ready(page);
    await page.getByRole('button', { name: t('explorer:zoomIn'), exact: true }).click();
    await expect.poll(() => windowOf(page).days).toBeLessThan(300);
    const { days } = windowOf(page);
    await page.getByRole('button', { name: t('explorer:zoomOut'), exact: true }).click();
    await expect.poll(() => windowOf(page).days).toBeGreaterThan(days);
    await page.getByRole('button', { name: t('explorer:all'), exact: true }).click();
    await expect.poll(() => paramsOf(page)).toEqual({ axis: 'scale' });
  });

  it('loses no turn of the wheel, however fast they come', async () => {
    const starts: number[] = [];
    for (const turns of [[40, 40, 40], [120]]) {
      const page = await browser.open(addressIn(language, `/?${WINDOW}`));
      await ready(page);
      await timeline(page).evaluate((axis, sideways) => {
        for (const deltaX of sideways)
          axis.dispatchEvent(new WheelEvent('wheel', { deltaX, bubbles: true, cancelable: true }));
      }, turns);
      await expect.poll(() => paramsOf(page)['window']).not.toBe('2022-06-01/2023-05-31');
      starts.push(windowOf(page).from);
    }
    expect(Math.abs((starts[0] ?? 0) - (starts[1] ?? 99))).toBeLessThanOrEqual(1);
  });

  it('leaves a plain turn of the wheel to the page', async () => {
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const { x, y } = await ground(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 240);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    expect(paramsOf(page)).toEqual({});
  });

  it('leaves the focus and the open event alone when it is moved', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    await marks(page).and(page.locator('[data-event-id]')).first().locator('svg').click();
    await page.locator('aside h2[id^="event-"]').waitFor();
    const zoomIn = page.getByRole('button', { name: t('explorer:zoomIn'), exact: true });
    await zoomIn.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => paramsOf(page)['window']).toBeDefined();
    expect(await zoomIn.evaluate((button) => button === document.activeElement)).toBe(true);
    const link = page.getByRole('complementary').getByRole('link').last();
    await link.focus();
    const { x, y } = await ground(page);
    await page.mouse.move(x, y);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => windowOf(page).days).toBeGreaterThan(0);
    expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('opens an event at a tap on a phone, and the tabs lead from view to view', async () => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'), { screen: 'phone' });
    await ready(page);
    const tabs = page.getByRole('navigation', { name: t('explorer:tabs.title') });
    await tabs.getByRole('button', { name: t('explorer:tabs.timeline') }).tap();
    await expect.poll(() => paramsOf(page)).toEqual({ view: 'timeline' });
    await ready(page);
    const mark = marks(page).and(page.locator('[data-event-id]')).first();
    const [id = ''] = await idsOf(mark);
    await mark.locator('svg').tap();
    await expectPath(page, addressIn(language, `/events/${id}`));
    await page.goBack();
    await tabs.getByRole('button', { name: t('explorer:tabs.filters') }).tap();
    const sheet = page.getByRole('dialog', { name: t('explorer:facets.title') });
    await sheet.getByRole('checkbox').first().tap();
    await sheet.getByRole('button', { name: t('explorer:facets.show') }).tap();
    await expect.poll(() => Object.keys(paramsOf(page)).toSorted()).toEqual(['kind', 'view']);
  });
});

/** The distances between the names of months that stand beside each other on the axis, CSS px. */
async function monthGaps(page: Page): Promise<number[]> {
  return await page.evaluate(() => {
    const spans = [...document.querySelectorAll('[data-part="axis"] [data-month]')]
      .map((one) => one.getBoundingClientRect())
      .toSorted((a, b) => a.left - b.left);
    return spans.slice(1).map((one, index) => one.left - (spans[index]?.right ?? 0));
  });
}

it('sets the months on the axis apart at twice the size of text', async () => {
  const page = await browser.newPage();
  for (const language of ['fa', 'en', 'ru'] as const) {
    await browser.go(page, addressIn(language, `/?${WINDOW}`));
    await ready(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      window.dispatchEvent(new Event('resize'));
      return document.fonts.ready.then(() => undefined);
    });
    await expect
      .poll(async () => {
        const gaps = await monthGaps(page);
        return gaps.length > 0 && gaps.every((gap) => gap >= 8);
      })
      .toBe(true);
  }
});
