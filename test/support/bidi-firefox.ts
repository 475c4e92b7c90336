/**
 * A stock Firefox, driven through WebDriver BiDi, the protocol it speaks itself: a WebSocket and a handful of commands,
 * for the journeys of one file. Playwright asks releases in use for commands they do not know yet.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { WebSocket } from 'ws';
import type { Tab } from '../journeys/world.ts';

/** Where a Firefox may be named that stands in no usual place. */
export const FIREFOX_VARIABLE = 'SIJILL_FIREFOX';

const NAMES = ['firefox', 'firefox-esr', 'firefox.exe'];
const APPS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

/** The program of an installed Firefox; `null` where there is none. Nothing is installed for a test. */
export function findFirefox(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [
    process.env[FIREFOX_VARIABLE] ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...APPS,
  ];
  return places.find((place) => place !== '' && statSync(place, { throwIfNoEntry: false })?.isFile()) ?? null;
}

/** No first-run pages, no calls home, no motion. */
const PREFERENCES: Readonly<Record<string, boolean | number | string>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/** How long, in ms, Firefox may take to start or to answer. */
const PATIENCE = 60_000;

type Answer = {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
  method?: string;
  params?: unknown;
};

/** A Firefox with one tab. */
export type Firefox = {
  version: string;
  tab: Tab;
  /** Every address asked for since the start, in order. */
  requests: string[];
  /** Errors that pages logged or threw. */
  errors: string[];
  close(): Promise<void>;
};

/** The address Firefox listens at, which it writes when it is ready. */
function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Firefox did not say where it listens')), PATIENCE);
    let text = '';
    child.stderr?.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(text)?.[1];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(`${found}/session`);
    });
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${text}`)));
  });
}

/** Commands and their answers over the socket. */
async function connect(endpoint: string, onEvent: (method: string, params: unknown) => void) {
  const socket = new WebSocket(endpoint);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.on('message', (data: Buffer) => {
    const answer = JSON.parse(data.toString()) as Answer;
    if (answer.id === undefined) onEvent(answer.method ?? '', answer.params);
    else waiting.get(answer.id)?.(answer);
  });
  const send = async (method: string, params: object): Promise<unknown> => {
    last += 1;
    const id = last;
    const answer = await new Promise<Answer>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`Firefox did not answer ${method}`)), PATIENCE);
      waiting.set(id, (found) => {
        clearTimeout(late);
        resolve(found);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
    waiting.delete(id);
    if (answer.error !== undefined) throw new Error(`${method}: ${answer.error}: ${answer.message ?? ''}`);
    return answer.result;
  };
  return { send, close: () => socket.close() };
}

/** Keys that have no character of their own, as WebDriver writes them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

type Send = (method: string, params: object) => Promise<unknown>;

/** The tab of a context, as the journeys know tabs. */
function tabOf(send: Send, context: string): Tab {
  const act = (source: object) => send('input.performActions', { context, actions: [source] });
  const keys = (values: readonly string[]) =>
    act({
      type: 'key',
      id: 'keyboard',
      actions: values.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    });
  return {
    goto: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    goBack: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    goForward: () => send('browsingContext.traverseHistory', { context, delta: 1 }),
    async evaluate<Given, Found>(run: (given: Given) => Found, given: Given): Promise<Found> {
      const answer = (await send('script.callFunction', {
        functionDeclaration: `(json) => JSON.stringify((${run.toString()})(JSON.parse(json)) ?? null)`,
        arguments: [{ type: 'string', value: JSON.stringify(given ?? null) }],
        target: { context },
        awaitPromise: true,
      })) as { result?: { value: string }; exceptionDetails?: { text: string } };
      if (answer.result === undefined) throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result.value) as Found;
    },
    click: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    press: (key) => keys([KEYS[key] ?? key]),
    type: (text) => keys(Array.from(text)),
  };
}

type Seen = { request?: { url: string }; level?: string; text?: string };

/** Starts a Firefox with a new profile. */
export async function startFirefox(
  program: string,
  screen: { width: number; height: number },
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'sijill-firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--remote-debugging-port=0', '--no-remote', '--profile', profile];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const requests: string[] = [];
  const errors: string[] = [];
  const { send, close } = await connect(await endpointOf(child), (method, params) => {
    const { request, level, text } = params as Seen;
    if (method === 'network.beforeRequestSent' && request !== undefined) requests.push(request.url);
    if (method === 'log.entryAdded' && level === 'error') errors.push(text ?? '');
  });
  const { capabilities } = (await send('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  await send('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as { context: string };
  await send('browsingContext.setViewport', { context, viewport: screen });
  return {
    version: capabilities.browserVersion,
    tab: tabOf(send, context),
    requests,
    errors,
    async close() {
      // It ends the moment it is told to, often before it has answered.
      await Promise.race([send('browser.close', {}).catch(() => undefined), gone]);
      close();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
