/** How Chromium is started on an unattended screen. Each switch was seen in the browser of the day (156). */
import { CHROMIUM_ARGS } from '../chromium.mjs';
import type { Place, Size } from './options.ts';

export type Launch = {
  url: string;
  profile: string;
  screen: Size | null;
  position: Place;
  headless: boolean;
  isRoot: boolean;
};

/** The arguments of Chromium, the address last. */
export function kioskFlags({ url, profile, screen, position, headless, isRoot }: Launch): string[] {
  return [
    ...CHROMIUM_ARGS,
    // Full screen, without a bar or a key that ends it.
    '--kiosk',
    `--user-data-dir=${profile}`,
    // Nothing that asks, offers or reports stands over the record.
    '--no-default-browser-check',
    '--disable-search-engine-choice-screen',
    '--disable-extensions',
    '--disable-features=Translate',
    '--deny-permission-prompts',
    '--noerrdialogs',
    // After a power cut Chromium offers its last pages; `--disable-session-crashed-bubble` no longer hides that, this does.
    '--hide-crash-restore-bubble',
    // No zoom by two fingers, no page back by a swipe.
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    '--touch-events=enabled',
    // No keyring to unlock at boot: nothing is kept that needs one.
    '--password-store=basic',
    // Where no window manager makes a window as large as the screen.
    `--window-position=${position.x},${position.y}`,
    ...(screen === null ? [] : [`--window-size=${screen.width},${screen.height}`]),
    // How this command sees whether the page still answers: two pipes, no port that others could reach.
    '--remote-debugging-pipe',
    ...(headless ? ['--headless'] : []),
    // Chromium does not start as root with its sandbox, and this is said where it is done.
    ...(isRoot ? ['--no-sandbox'] : []),
    url,
  ];
}
