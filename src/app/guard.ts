import type { GuardLine } from './guard-words.ts';

/**
 * Watches over the start and says in words what is wrong when the app does not come, instead of leaving the page white.
 * It is written into the page as it stands here (src/pipeline/start-guard.ts), before all that may be missing, so it may
 * use nothing from around it. It hears of the app by the events of src/app/announce.ts.
 *
 * A page that was drawn at build time can be read while the code is still on its way: there the notice waits until the
 * browser has done loading. It leaves again when the app comes after all.
 */
export function guard(lines: GuardLine[]): void {
  /** How long, in ms, what has come may take to show that it runs. */
  const PATIENCE = 1000;
  /** How long, in ms, an empty page may stay empty. */
  const EMPTY = 4500;
  let runs = false;
  let shown = false;
  let notice: HTMLElement | undefined;

  const tell = (): void => {
    if (shown || notice) return;
    // Only a build for a web server has its code beside the page.
    const disk = location.protocol === 'file:' && document.querySelector('script[src]') !== null;
    notice = document.createElement('div');
    notice.setAttribute('role', 'alert');
    notice.style.cssText =
      'max-inline-size:38rem;margin:2rem auto;padding:.5rem 1rem;font:1.125rem/1.75 system-ui,sans-serif;color:CanvasText;background:Canvas';
    for (const [language, direction, cut, onDisk] of lines) {
      const line = document.createElement('p');
      line.lang = language;
      line.dir = direction;
      line.style.marginBlock = '.5rem';
      line.textContent = disk ? onDisk : cut;
      notice.append(line);
    }
    (document.body ?? document.documentElement).prepend(notice);
  };
  const soon = (): void => void setTimeout(tell, PATIENCE);
  const onError = ({ target }: Event): void => {
    // A style sheet or a picture that is missing keeps nothing from starting.
    if (!(target instanceof Element) || target.tagName === 'SCRIPT') soon();
  };

  addEventListener('error', onError, true);
  addEventListener('load', () => runs || soon());
  setTimeout(() => runs || document.querySelector('main') || tell(), EMPTY);
  addEventListener('sijill:runs', () => (runs = true));
  addEventListener('sijill:shown', () => {
    shown = true;
    notice?.remove();
    removeEventListener('error', onError, true);
  });
}
