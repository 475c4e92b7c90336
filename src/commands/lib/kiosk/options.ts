/** What a kiosk's command was asked for. */
import { parseArgs } from 'node:util';

export const USAGE = `npm run kiosk                         serves the record on this machine alone and shows it full screen until stopped
npm run kiosk -- --address '/en?display=kiosk&idle=90'
                                      set up as the page /settings says; also a whole address: of a host, or of the one file
npm run kiosk -- --screen 1080x1920   the screen's size in pixels, where no window manager makes the window as large
npm run kiosk -- --position 1920,0    where that screen begins, on a machine with several
npm run kiosk -- --port 8080          another port than 4180; the next free one if it is taken
npm run kiosk -- --profile FOLDER     where Chromium keeps its own files (default: .sijill-kiosk in your home folder)
npm run kiosk -- --headless           without a screen, to try it out
SIJILL_CHROMIUM=/path/to/chromium     the Chromium to use, if not the one that is found`;

export type Size = { width: number; height: number };
export type Place = { x: number; y: number };

export type KioskOptions = {
  /** A path of the record as it is built here, or a whole address. */
  address: string;
  port: number;
  screen: Size | null;
  position: Place;
  /** `null`: the one in the home folder. */
  profile: string | null;
  headless: boolean;
};

/**
 * Reads the arguments.
 * @throws {Error} with words for the person at the keyboard
 */
export function kioskOptions(args: readonly string[]): { help: true } | KioskOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      address: { type: 'string', default: '/' },
      port: { type: 'string', default: '4180' },
      screen: { type: 'string' },
      position: { type: 'string', default: '0,0' },
      profile: { type: 'string' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) return { help: true };
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`"${values.port}" is no port: a whole number from 0 to 65535 was expected.`);
  const size = values.screen === undefined ? null : /^(\d{2,5})x(\d{2,5})$/.exec(values.screen);
  if (values.screen !== undefined && size === null)
    throw new Error(
      `"${values.screen}" is no size: width and height in pixels were expected, as in 1080x1920.`,
    );
  const place = /^(-?\d{1,6}),(-?\d{1,6})$/.exec(values.position);
  if (place === null)
    throw new Error(`"${values.position}" is no place: pixels across and down were expected, as in 1920,0.`);
  return {
    address: asKiosk(values.address),
    port,
    screen: size === null ? null : { width: Number(size[1]), height: Number(size[2]) },
    position: { x: Number(place[1]), y: Number(place[2]) },
    profile: values.profile ?? null,
    headless: values.headless,
  };
}

/** Whether an address is whole: nothing need be served for it. */
export const isWhole = (address: string): boolean => /^(https?|file):/i.test(address);

/** An address with `display=kiosk` in it, behind `#` where the record is one file. */
export function asKiosk(address: string): string {
  if (!isWhole(address) && !address.startsWith('/'))
    throw new Error(
      `"${address}" is no address: one that begins with "/", "https:", "http:" or "file:" was expected.`,
    );
  if (/[?&]display=kiosk(&|$)/.test(address)) return address;
  const [path = '', behind] = address.split('#', 2);
  const route = /^file:/i.test(address) ? (behind ?? '/') : path;
  const asked = `${route}${route.includes('?') ? '&' : '?'}display=kiosk`;
  return route === path ? asked : `${path}#${asked}`;
}
