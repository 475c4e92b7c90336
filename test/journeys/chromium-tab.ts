import type { Page } from 'playwright-core';
import type { Tab } from './world.ts';

/** A page of the shared Chromium, as the journeys know tabs; `touch`: where a finger does what a mouse does elsewhere. */
export function chromiumTab(page: Page, { touch = false } = {}): Tab {
  return {
    goto: (url) => page.goto(url),
    reload: () => page.reload(),
    goBack: () => page.goBack(),
    goForward: () => page.goForward(),
    // Playwright takes functions whose types it can follow; ours give and take JSON.
    evaluate: (run, given) => page.evaluate(run as never, given as never),
    click: (x, y) => (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
  };
}
