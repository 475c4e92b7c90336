/** A Chromium of ours, spoken to over the two pipes of `--remote-debugging-pipe`: messages end with a zero byte. */
import { spawn } from 'node:child_process';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import type { Shown } from './keeper.ts';

/** What the page says it is; the kiosk's own style sheets go by it too. */
const ASK = 'document.documentElement.dataset.display ?? ""';

type Message = {
  id?: number;
  method?: string;
  params?: { targetInfo?: { targetId: string; type: string }; targetId?: string };
  result?: { sessionId?: string; result?: { value?: unknown } };
  error?: { message: string };
};

/** Starts Chromium and finds its page. Ends with this process, however that ends. */
export function showPage(executable: string, args: readonly string[], url: string): Shown {
  const child = spawn(executable, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const [, , , to, from] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const crashes = new Set<() => void>();
  let last = 0;
  let target: string | null = null;
  let session: Promise<string> | null = null;

  const end = () => {
    try {
      if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It ended between the look and the signal.
    }
  };
  process.on('exit', end);
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code ?? 0}`));
  }).finally(() => process.off('exit', end));

  const send = (method: string, params: object = {}, sessionId?: string): Promise<Message> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const hear = (message: Message) => {
    if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
      return;
    }
    const page = message.params?.targetInfo;
    if (message.method === 'Target.targetCreated' && page?.type === 'page') {
      // The first page is ours; whatever opens another window closes it again.
      if (target !== null) void send('Target.closeTarget', { targetId: page.targetId });
      else {
        target = page.targetId;
        session = send('Target.attachToTarget', { targetId: target, flatten: true }).then(
          ({ result }) => result?.sessionId ?? '',
        );
      }
    }
    if (message.method === 'Target.targetCrashed' && message.params?.targetId === target)
      for (const listen of crashes) listen();
  };
  let unread = '';
  from.setEncoding('utf8');
  from.on('data', (piece: string) => {
    const parts = (unread + piece).split('\0');
    unread = parts.pop() ?? '';
    for (const part of parts) hear(JSON.parse(part) as Message);
  });
  // A browser that ends while it is written to is no fault: `ended` tells of it.
  for (const pipe of [to, from]) pipe.on('error', () => undefined);
  void send('Target.setDiscoverTargets', { discover: true });

  const onPage = async (method: string, params: object): Promise<Message | null> =>
    session === null ? null : send(method, params, await session);
  return {
    ended,
    end,
    ask: async () => {
      const answer = await onPage('Runtime.evaluate', { expression: ASK, returnByValue: true });
      const value = answer?.result?.result?.value;
      return typeof value === 'string' ? value : null;
    },
    goAgain: async () => {
      await onPage('Page.navigate', { url });
    },
    onCrash: (listen) => crashes.add(listen),
  };
}
