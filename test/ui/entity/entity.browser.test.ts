import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../support/axe.ts';
import { useBrowser, type Visitor } from '../../support/browser.ts';
import { plain } from '../../support/journeys.ts';

const browser = useBrowser();

const heading = (page: Page) => page.locator('main h1');
/** All of the page, also what is folded away. */
const wordsOf = (page: Page) => page.locator('main').evaluate((main) => main.textContent);

/** How many links to an event do not say which. */
const unnamedEvents = (page: Page) =>
  page.locator('main a[href*="/events/"]:not([data-event-id], [data-event-id] *)').count();

const LANGUAGES = [
  {
    at: '',
    raisi: 'إبراهيم رئيسي',
    events: 'الأحداث',
    thread: 'ما أُعلن وما آل إليه',
    fta: 'خطّة',
    all: /^69 قولاً$/,
    speaker: 'شمخاني',
  },
  {
    at: '/en',
    raisi: 'Ebrahim Raisi',
    events: 'Events',
    thread: 'What was announced, and what became of it',
    fta: 'Planned',
    all: /^69 statements$/,
    speaker: 'Shamkhani',
  },
] as const;

describe.each(LANGUAGES)('the registers at "$at/"', (words) => {
  it('tell of a person: names in every language, offices, events, statements, sentences', async () => {
    const page = await browser.open(`${words.at}/people/raisi`);
    expect(await heading(page).innerText()).toBe(words.raisi);
    const names = await page.locator('main dl [lang]').allInnerTexts();
    for (const name of ['إبراهيم رئيسي', 'ابراهیم رئیسی', 'Ebrahim Raisi', 'Эбрахим Раиси'])
      expect(names).toContain(name);
    await page.getByRole('heading', { name: words.events, level: 2, exact: true }).waitFor();
    expect(await page.locator('main .outside').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[href*="/events/"]').count()).toBeGreaterThan(10);
    expect(await page.locator('main figure svg[role="img"] [data-event-id] path').count()).toBeGreaterThan(0);
    expect(await unnamedEvents(page)).toBe(0);
  });

  it('mark every mention in its sentence and lead from it to the very words', async () => {
    const page = await browser.open(`${words.at}/people/raisi`);
    // Counted by reading the articles (test/state/mentions.test.ts).
    expect(await page.locator('main q mark').count()).toBe(27);
    const sentence = page.locator('main a:has(q mark)').first();
    const key = await sentence.locator('[data-evidence]').getAttribute('data-evidence');
    const exact = await sentence.locator('[data-evidence]').innerText();
    await sentence.click();
    await page.waitForURL(`**${words.at}/articles/000?evidence=${key?.slice(4)}`);
    const runs = page.locator(`main [data-evidence~="${key}"]`);
    await runs.first().waitFor();
    expect((await runs.allTextContents()).join('')).toBe(exact);
  });

  it('lay a plan beside what became of it, and take away what is from outside', async () => {
    const address = `${words.at}/threads/eurasian-free-trade-area`;
    const page = await browser.open(address);
    const plans = page.getByRole('region', { name: words.thread });
    expect(await plans.innerText()).toContain(words.fta);
    expect(await plans.locator('.outside').count()).toBeGreaterThan(1);
    expect(await plans.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    expect(await plans.locator('[data-evidence^="000:"], [data-evidence^="003:"]').count()).toBe(2);
    expect(await unnamedEvents(page)).toBe(0);
    await browser.go(page, `${address}?outside=off`);
    await plans.waitFor();
    expect(await page.locator('main .outside').count()).toBe(0);
    expect(await plans.innerText()).not.toContain('2025');
  });

  it('narrow the statements by the address, by keyboard, and lift it again', async () => {
    const page = await browser.open(`${words.at}/statements`);
    const count = page.locator('main [role="status"]').first();
    expect(await count.innerText()).toMatch(words.all);
    expect(await unnamedEvents(page)).toBe(0);
    const ofPlan = page.locator('main li p:has([data-event-id="fta-signing-plan-2023"])').first();
    expect(await ofPlan.innerText()).toContain(words.fta);
    await page.getByRole('link', { name: words.speaker }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '?person=shamkhani');
    await expect.poll(() => page.locator('main ol > li').count()).toBe(1);
    const chosen = page.locator('main nav a[aria-current="true"]:focus');
    expect(await chosen.innerText()).toContain(words.speaker);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    await expect.poll(() => page.locator('main ol > li').count()).toBe(69);
    await browser.go(page, `${words.at}/statements?addressee=putin&topic=trade`);
    await expect.poll(() => page.locator('main ol > li').count()).toBeLessThan(10);
    // The way off goes with the filters: the keyboard goes on from the title.
    await page.locator('main nav p a').focus();
    await page.keyboard.press('Enter');
    await page.locator('h1:focus').waitFor();
    await page.waitForURL((url) => url.search === '');
  });
});

it('lead from an event to a person by keyboard, to the title, and back', async () => {
  const page = await browser.open('/en/events/putin-raisi-kremlin-2023-12-07');
  await page.getByRole('complementary').getByRole('link', { name: 'Vladimir Putin' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/people/putin');
  const title = page.locator('h1:focus');
  await title.waitFor();
  expect(await title.innerText()).toBe('Vladimir Putin');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await page.getByRole('heading', { name: 'Putin receives Raisi at the Kremlin', level: 2 }).waitFor();
});

it('lead in three steps from the start to what became of the free-trade agreement', async () => {
  const page = await browser.open('/en/');
  await page.getByRole('link', { name: 'Indexes' }).first().click();
  await page.getByRole('link', { name: 'Threads', exact: true }).click();
  await page.getByRole('link', { name: /free-trade area/ }).click();
  await page.getByText('The agreement was signed in St Petersburg').waitFor();
  expect(await wordsOf(page)).toContain('The articles do not say what became of it.');
});

it.each([
  ['/en/people/nobody-of-this-name', 'People', /Nobody in the record/],
  ['/en/threads/%F0%9F%98%80', 'Threads', /No thread in the record has the id “😀”/u],
  ['/topics/constructor', 'الموضوعات', /لا موضوع في السجلّ/],
])(
  'say so where nothing is called as the address says, and show the list: %s',
  async (path, title, notice) => {
    const page = await browser.open(path, { expectedErrors: ['status of 404'] });
    expect(await heading(page).innerText()).toBe(title);
    expect(plain(await page.locator('main [role="status"]').first().innerText())).toMatch(notice);
    expect(await page.locator('main li').count()).toBeGreaterThan(5);
  },
);

it('read an address as it is meant, whichever of its letters are encoded', async () => {
  const page = await browser.open('/en/%70eople/rais%69', { expectedErrors: ['status of 404'] });
  expect(await heading(page).innerText()).toBe('Ebrahim Raisi');
});

it('go where an id belongs when it stands in another register', async () => {
  const page = await browser.open('/en/people/russia', { expectedErrors: ['status of 404'] });
  await page.waitForURL('**/en/organisations/russia');
  expect(await heading(page).innerText()).toBe('Russia');
});

it('say so of somebody nothing refers to, with the names all the same', async () => {
  const page = await browser.open('/en/organisations/turkey');
  expect(await heading(page).innerText()).toBe('Turkey');
  await page.getByText('Nothing in the record yet', { exact: false }).waitFor();
  expect(await page.locator('main dl [lang]').allInnerTexts()).toContain('Турция');
});

it('lead from a party to the claims it takes a position in, and from there back to the registers', async () => {
  const page = await browser.open('/en/organisations/ukraine');
  const claims = page.getByRole('region', { name: 'Disputed claims' });
  await claims.getByRole('link').first().click();
  await page.waitForURL('**/en/claims/**');
  await page.getByRole('navigation', { name: 'Indexes' }).getByRole('link', { name: 'Topics' }).click();
  await page.waitForURL('**/en/topics');
  await expect.poll(() => heading(page).innerText()).toBe('Topics');
  // Which of the registers one is in, also in a language whose addresses begin with its name.
  const current = page.locator('header nav [aria-current="page"], main nav [aria-current="page"]');
  expect(await current.filter({ visible: true }).allInnerTexts()).toEqual(['Indexes', 'Topics']);
});

it('are led to by the topics of an event and the speakers beside an article', async () => {
  const page = await browser.open('/en/events/putin-raisi-kremlin-2023-12-07');
  await page.locator('main a[href*="/topics/"]').first().click();
  await page.waitForURL('**/en/topics/**');
  await browser.go(page, '/en/articles/004');
  const speaker = page.locator('main article a[href*="/people/"]').first();
  const name = await speaker.innerText();
  await speaker.click();
  await page.waitForURL('**/en/people/**');
  await expect.poll(() => heading(page).innerText()).toContain(name.split(' ').at(-1) ?? '');
});

it('are there without JavaScript, the strip of marks too', async () => {
  const page = await browser.newPage({ context: { javaScriptEnabled: false } });
  await page.goto(browser.urlOf('/ru/people/putin/'));
  expect(await heading(page).innerText()).toBe('Владимир Путин');
  expect(await wordsOf(page)).toContain('فلاديمير بوتين');
  const strip = page.locator('main figure svg[role="img"]');
  expect((await strip.boundingBox())?.height).toBeGreaterThan(40);
  expect(await page.locator('main q mark').count()).toBeGreaterThan(20);
});

it('copy a statement with who said it, the article and its address, without what was asked for', async () => {
  const page = await browser.open('/en/statements?person=shamkhani');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: /Copy with source/ }).click();
  await page.getByText('Copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^«.+»\nNikolai Patrushev and Ali Shamkhani · .*Article 004 · .+\nhttp.+\/en\/articles\/004\?evidence=\d+-\d+$/,
  );
});

// All of them, in every language and on every screen: `npm run test:deep` (test/app/layout.matrix.test.ts).
it.each(['people/raisi', 'statements'])('stay within a phone: %s', async (path) => {
  const page = await browser.open(`/${path}`, { screen: 'phone' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

it.each<[string, Visitor]>([
  ['/people/raisi', { theme: 'dark' }],
  ['/en/threads/strategic-partnership-treaty', { theme: 'light', screen: 'phone' }],
])('%s has nothing axe objects to (%o)', async (path, visitor) => {
  const page = await browser.open(path, visitor);
  expect(await axeViolations(page)).toEqual([]);
});
