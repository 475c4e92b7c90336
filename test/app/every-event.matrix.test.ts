import { describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { isDeep, ONE_LANGUAGE_HERE } from '../support/depth.ts';
import {
  addressIn,
  expectPath,
  idsOf,
  listed,
  marks,
  plain,
  publishedDataset,
  ready,
  tray,
  wordsOf,
} from '../support/journeys.ts';

const browser = useBrowser();
const { events } = publishedDataset();
const all = events.map(({ id }) => id).toSorted();

describe.each(ONE_LANGUAGE_HERE)('every event in %s', (language) => {
  it.each(['/', '/?view=list'])('is in the list once, by its title (%s)', async (path) => {
    const page = await browser.open(addressIn(language, path));
    await ready(page);
    expect((await idsOf(listed(page))).toSorted()).toEqual(all);
    const names = await listed(page).evaluateAll((links) =>
      links.map((link) => [(link as HTMLElement).dataset['eventId'] ?? '', link.textContent] as const),
    );
    const nameless = names.filter(([id, text]) => {
      const title = events.find((event) => event.id === id)?.title[language] ?? '?';
      return !plain(text).includes(plain(title));
    });
    expect(nameless).toEqual([]);
  });

  it.each(['folded', 'scale'])('is reachable on the timeline and announced (axis %s)', async (axis) => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, `/?axis=${axis}`));
    await ready(page);
    const drawn = marks(page).and(page.locator('[data-event-id]'));
    // The widget draws in steps; what counts is what it comes to.
    const reached = async () => {
      const ids = [
        ...(await idsOf(marks(page))),
        ...(await idsOf(tray(page, t).getByRole('link'))),
        ...(await idsOf(page.locator('button[data-event-ids]'))),
      ];
      return [...new Set(ids)].toSorted();
    };
    await expect.poll(reached).toEqual(all);

    const names = await drawn.evaluateAll((options) =>
      options.map(
        (option) =>
          [
            (option as HTMLElement).dataset['eventId'] ?? '',
            option.getAttribute('aria-label') ?? '',
          ] as const,
      ),
    );
    const nameless = names.filter(([id, label]) => {
      const event = events.find((one) => one.id === id);
      return !plain(label).includes(plain(event?.title[language] ?? '?'));
    });
    expect(nameless).toEqual([]);
    const others = page.locator('button[data-event-ids], [role="option"][data-event-ids]');
    const counted = await others.evaluateAll((elements) =>
      elements.map((one) => ({
        held: ((one as HTMLElement).dataset['eventIds'] ?? '').split(' ').length,
        label: one.getAttribute('aria-label') ?? '',
      })),
    );
    const mute = counted.filter(
      ({ held, label }) => label === '' || (held > 2 && !label.includes(String(held))),
    );
    expect(mute).toEqual([]);
  });
});

/** How many are opened one after the other. */
const WALKED = isDeep ? events.length : 12;

it.each(ONE_LANGUAGE_HERE)(
  `each of ${WALKED} events, opened one after the other, stands in view on the axis or in the tray (%s)`,
  async (language) => {
    const t = await wordsOf(language);
    const page = await browser.open(addressIn(language, '/'));
    await ready(page);
    const order = (await idsOf(listed(page))).slice(0, WALKED);
    await listed(page).first().click();
    for (const [index, id] of order.entries()) {
      await expectPath(page, addressIn(language, `/events/${id}`));
      const place = page.locator(
        `[role="option"][data-event-id="${id}"][aria-selected="true"], ul a[data-event-id="${id}"][aria-current]`,
      );
      const inView = () =>
        place.evaluateAll((found) =>
          found.some((one) => {
            if (one.getAttribute('role') !== 'option') return true;
            const glyph = (one.querySelector('svg') ?? one).getBoundingClientRect();
            const axis = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
            return axis !== undefined && glyph.left >= axis.left - 16 && glyph.right <= axis.right + 16;
          }),
        );
      await expect.poll(inView, { message: `${id}: selected, and in view` }).toBe(true);
      if (index < order.length - 1)
        await page
          .getByRole('complementary')
          .getByRole('button', { name: t('event:later'), exact: true })
          .click();
    }
  },
  120_000,
);
