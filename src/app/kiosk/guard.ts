/** Closes every way out of a page that an unattended screen would offer: menus, windows, zoom, print, drag, clipboard. */

/** Keys that mean something to the page; every other key without a letter belongs to the browser. */
const OWN_KEYS: ReadonlySet<string> = new Set([
  'Enter',
  'Escape',
  'Tab',
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Shift',
]);

function isOwn({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return OWN_KEYS.has(key) || Array.from(key).length === 1;
}

/** Events that have no business on a kiosk, whatever they are about. */
const UNWANTED = [
  'contextmenu',
  'dragstart',
  'drop',
  'dragover',
  'copy',
  'cut',
  'paste',
  'auxclick',
] as const satisfies readonly (keyof WindowEventMap)[];

/** Whether a press on a link would lead out of the record, open a window, or fetch something to keep. */
export function leadsOut(link: { href: string; target: string; download: boolean }, here: string): boolean {
  if (link.download || link.target !== '') return true;
  const [to, from] = [new URL(link.href, here), new URL(here)];
  // Every page from disk has the origin "null", and so has every other.
  return to.origin !== from.origin || (to.origin === 'null' && to.pathname !== from.pathname);
}

/**
 * Closes the ways out until what it gives is called.
 * @param onOutward is told the address a visitor pressed that lies outside; nothing else happens
 */
export function closeWaysOut(onOutward: (address: string) => void): () => void {
  const off = new AbortController();
  const options = { capture: true, passive: false, signal: off.signal } as const;
  const refuse = (event: Event) => event.preventDefault();
  for (const name of UNWANTED) window.addEventListener(name, refuse, options);
  window.addEventListener(
    'selectstart',
    (event) => {
      // A field's caret is a selection too.
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (isOwn(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    options,
  );
  window.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    options,
  );
  // Two fingers zoom the page; the timeline has its own pinch, which goes by pointers.
  const oneFinger = (event: TouchEvent) => {
    if (event.touches.length > 1 && event.cancelable) event.preventDefault();
  };
  window.addEventListener('touchstart', oneFinger, options);
  window.addEventListener('touchmove', oneFinger, options);
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      const { href, target } = link;
      const outward = leadsOut(
        { href, target, download: link.hasAttribute('download') },
        window.location.href,
      );
      // A press with Shift or Ctrl opens a window, whatever it is on.
      if (!outward && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (outward) onOutward(href);
    },
    options,
  );
  const shut = { open: () => null, print: () => undefined };
  const before = {
    open: Reflect.get(window, 'open') as unknown,
    print: Reflect.get(window, 'print') as unknown,
  };
  Object.assign(window, shut);
  return () => {
    off.abort();
    Object.assign(window, before);
  };
}
