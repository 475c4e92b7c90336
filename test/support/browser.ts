import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';

/** The screens the project is designed for, in CSS pixels. */
export const SCREENS = {
  phone: { width: 360, height: 740 },
  laptop: { width: 1366, height: 768 },
  wall: { width: 1920, height: 1080 },
  'wall-portrait': { width: 1080, height: 1920 },
} as const;

/** What a visitor brings along. */
export type Visitor = {
  /** Default: laptop. */
  screen?: keyof typeof SCREENS;
  /** Default: light. */
  theme?: 'light' | 'dark';
  /** Default: true on a phone. */
  touch?: boolean;
  /** Default: true, so that nothing need be waited for; false to test motion itself. */
  reducedMotion?: boolean;
  /** Errors on the page that the test means to cause: messages containing one of these are let pass. */
  expectedErrors?: readonly string[];
  /** Anything else a Playwright context can be told. */
  context?: BrowserContextOptions;
};

/** One test file's way to the shared Chromium. */
export type BrowserSession = {
  /**
   * Opens an address of the app ("/events/x?lanes=topic") in a context of its own, which the end of the
   * test closes, and waits until the app has taken the page over.
   */
  open(path: string, visitor?: Visitor): Promise<Page>;
  /** Goes to an address of the app on a page that is open already, and waits as `open` does. */
  go(page: Page, path: string): Promise<void>;
  /** A page in a context of its own that has not gone anywhere. */
  newPage(visitor?: Visitor): Promise<Page>;
  /** The whole URL of an address of the app. */
  urlOf(path: string): string;
};

/** Waits until a page drawn at build time is the app's: before, a link on it loads a page and a button does nothing. */
export async function takenOver(page: Page): Promise<void> {
  await page.locator('#root:not([data-prerendered])').waitFor({ state: 'attached' });
}

/**
 * Connects a test file to the shared Chromium; call it once at the top of the file. After every test its
 * contexts are closed, and the test fails if a page logged an error, threw, or failed to load something.
 */
export function useBrowser(): BrowserSession {
  let browser: Browser | undefined;
  let troubles: string[] = [];

  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });

  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    const seen = troubles;
    troubles = [];
    expect(seen, 'errors on the page').toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
  });

  const urlOf = (path: string): string => new URL(path.replace(/^\//, ''), inject('baseUrl')).href;

  async function newPage(visitor: Visitor = {}): Promise<Page> {
    if (browser === undefined) throw new Error('A page can be opened in a test or a hook, not before.');
    const screen = visitor.screen ?? 'laptop';
    const context = await browser.newContext({
      viewport: SCREENS[screen],
      colorScheme: visitor.theme ?? 'light',
      hasTouch: visitor.touch ?? screen === 'phone',
      // Kept for use without a network by tests of that alone (test/pwa): it is 4 MB for every context.
      serviceWorkers: 'block',
      reducedMotion: (visitor.reducedMotion ?? true) ? 'reduce' : 'no-preference',
      ...visitor.context,
    });
    // The browser's own line in the console does not name what broke the policy of the page.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        console.error(`against the policy: ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    const page = await context.newPage();
    // Shorter than a test's own limit, so that what was waited for is named.
    page.setDefaultTimeout(30_000);
    const note = (trouble: string): void => {
      if (!visitor.expectedErrors?.some((part) => trouble.includes(part))) troubles.push(trouble);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => note(`thrown: ${error.stack ?? error.message}`));
    page.on('requestfailed', (request) => {
      // A page that is left cancels what it was still loading: no fault of the app.
      const why = request.failure()?.errorText ?? '';
      // Without JavaScript its files are asked for and not let in.
      if (why === 'csp' && visitor.context?.javaScriptEnabled === false) return;
      if (why !== 'net::ERR_ABORTED') note(`not loaded: ${request.url()} ${why}`);
    });
    return page;
  }

  async function go(page: Page, path: string): Promise<void> {
    await page.goto(urlOf(path));
    await takenOver(page);
  }

  async function open(path: string, visitor?: Visitor): Promise<Page> {
    const page = await newPage(visitor);
    await go(page, path);
    return page;
  }

  return { open, go, newPage, urlOf };
}
