import type { Page } from 'playwright-core';

/** One thing that stands wrongly on a page, in a line a person can act on. */
export type LayoutFault = { rule: LayoutRule; what: string };

/**
 * - `page-sideways`: the page is wider than its screen;
 * - `box-sideways`: a box that scrolls up and down scrolls sideways too;
 * - `placeholder-cut`: a field's hint is longer than the field;
 * - `cut`: letters are cut off by an edge that nobody can scroll;
 * - `text-on-text`: letters of one run stand on those of another;
 * - `text-covered`: a control that is no part of a text stands on its letters;
 * - `target-on-target`: two controls share more than a rim;
 * - `target-small`: a control is smaller than a finger or pointer needs;
 * - `text-small`: letters under 12 px;
 * - `word-broken`: a word of letters goes on in the next line.
 */
export type LayoutRule =
  | 'page-sideways'
  | 'box-sideways'
  | 'placeholder-cut'
  | 'cut'
  | 'text-on-text'
  | 'text-covered'
  | 'target-on-target'
  | 'target-small'
  | 'text-small'
  | 'word-broken';

export type LayoutOptions = {
  /** The least width and height of a control, CSS px; a link or button within running text is let pass. */
  minTarget: number;
  /** The same for what stands on the timeline or its strip: where its day is, and with its twin in the list. */
  minMark: number;
};

/** What stands wrongly on a page as it is now: nothing when all is well. */
export async function layoutFaults(page: Page, options: LayoutOptions): Promise<LayoutFault[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return await page.evaluate(findFaults, options);
}

/**
 * Runs in the page, so everything it needs stands within it. Boxes are measured, not pictures: letters by
 * the ink of their run (a canvas knows how far a font's letters really reach, a line box does not).
 */
function findFaults({ minTarget, minMark }: LayoutOptions): LayoutFault[] {
  type Box = { left: number; top: number; right: number; bottom: number };
  type Run = { element: Element; text: string; ink: Box; shown: Box };
  type Target = { element: Element; boxes: Box[]; painted: boolean };

  /** Rims may touch; a rounded pixel is no clash. */
  const RIM = 2;
  const CONTROLS =
    'a[href], button, select, textarea, summary, input:not([type="hidden"]), [role="option"], [role="button"]';
  const faults: LayoutFault[] = [];
  const report = (rule: LayoutRule, what: string) => faults.push({ rule, what });

  const width = (box: Box) => box.right - box.left;
  const height = (box: Box) => box.bottom - box.top;
  const meet = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const isEmpty = (box: Box) => width(box) <= 0.5 || height(box) <= 0.5;
  const place = ({ left, top, right, bottom }: Box) =>
    `[${Math.round(left)}–${Math.round(right)} × ${Math.round(top)}–${Math.round(bottom)}]`;
  const short = (text: string) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 50)}”`;
  const name = (element: Element) => {
    const label = element.getAttribute('aria-label') ?? element.textContent;
    const id = element.getAttribute('data-event-id') ?? element.getAttribute('name') ?? '';
    return `${element.tagName.toLowerCase()}${id === '' ? '' : `(${id})`} ${short(label)}`;
  };

  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element): CSSStyleDeclaration => {
    const known = styles.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  const ancestors = (element: Element): Element[] => {
    const chain: Element[] = [];
    for (let at: Element | null = element; at !== null; at = at.parentElement) chain.push(at);
    return chain;
  };

  /** A modal dialog makes everything beside it inert: only what stands in it is looked at. */
  const modal = [...document.querySelectorAll('dialog')].findLast((dialog) => dialog.matches(':modal'));
  const root = modal ?? document.body;
  const seen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    // Said to a screen reader and shown to nobody.
    !ancestors(element).some((one) => styleOf(one).clipPath === 'inset(50%)');
  /** What stays on the screen while the page moves under it: it covers other things in passing. */
  const layers = new Map<Element, Element | null>();
  const layerOf = (element: Element): Element | null => {
    const known = layers.get(element);
    if (known !== undefined) return known;
    const isLayer = ['fixed', 'sticky'].includes(styleOf(element).position);
    const parent = element.parentElement;
    const layer = isLayer ? element : parent === null ? null : layerOf(parent);
    layers.set(element, layer);
    return layer;
  };

  /** The edges around an element: those that cut for good, and those behind which one can scroll. */
  type Edges = { cuts: { by: Element; box: Box }[]; shown: Box };
  function edgesOf(element: Element): Edges {
    const cuts: { by: Element; box: Box }[] = [];
    let shown: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    let position = styleOf(element).position;
    for (const one of ancestors(element).slice(1)) {
      const style = styleOf(one);
      // What is placed against the screen is cut by nothing within it; an absolute box skips those not placed.
      if (position === 'fixed') break;
      if (position === 'absolute' && style.position === 'static') continue;
      if (one === document.body || one === document.documentElement) break;
      const rect = one.getBoundingClientRect();
      const box = {
        left: rect.left + one.clientLeft,
        top: rect.top + one.clientTop,
        right: rect.left + one.clientLeft + one.clientWidth,
        bottom: rect.top + one.clientTop + one.clientHeight,
      };
      const { overflowX, overflowY } = style;
      const isCut = (overflow: string) =>
        (overflow === 'hidden' && style.position !== 'sticky') || overflow === 'clip';
      // What sticks may hold its scrolling back until it has the screen to itself.
      const isScrolled = (overflow: string) =>
        overflow === 'auto' ||
        overflow === 'scroll' ||
        (style.position === 'sticky' && overflow === 'hidden');
      if (isCut(overflowX) || isCut(overflowY)) {
        cuts.push({
          by: one,
          box: {
            left: isCut(overflowX) ? box.left : -1e6,
            right: isCut(overflowX) ? box.right : 1e6,
            top: isCut(overflowY) ? box.top : -1e6,
            bottom: isCut(overflowY) ? box.bottom : 1e6,
          },
        });
      }
      if (isCut(overflowX) || isScrolled(overflowX))
        shown = meet(shown, { ...shown, left: box.left, right: box.right });
      if (isCut(overflowY) || isScrolled(overflowY))
        shown = meet(shown, { ...shown, top: box.top, bottom: box.bottom });
      // Beyond a scroller its own edges rule: what is scrolled out of it was cut by nobody.
      if (isScrolled(overflowX) || isScrolled(overflowY)) break;
      position = style.position;
    }
    return { cuts, shown };
  }

  const canvas = document.createElement('canvas').getContext('2d');
  /** The part of a line's box that letters fill. */
  function inkOf(rect: DOMRect, text: string, style: CSSStyleDeclaration): Box {
    const { left, top, right, bottom } = rect;
    if (canvas === null) return { left, top, right, bottom };
    canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const ink = canvas.measureText(text);
    const baseline = top + ink.fontBoundingBoxAscent;
    return {
      left,
      right,
      top: Math.max(top, baseline - ink.actualBoundingBoxAscent),
      bottom: Math.min(bottom, baseline + ink.actualBoundingBoxDescent),
    };
  }

  /** Words of letters alone: addresses and numbers may go on in the next line. */
  function brokenWords(node: Node, text: string, whole: Range): string[] {
    if (whole.getClientRects().length < 2) return [];
    return [...text.matchAll(/(?<![^\s«»"“”()[\]،.:])[\p{L}\p{M}]{2,}(?![^\s«»"“”()[\]،؛.:؟!])/gu)].flatMap(
      (word) => {
        const range = document.createRange();
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5);
        const [first, last] = [rects[0], rects.at(-1)];
        return first !== undefined && last !== undefined && last.top >= first.bottom - 1 ? [word[0]] : [];
      },
    );
  }

  const runs: Run[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '' || element.closest('select, script, style, svg') !== null)
      continue;
    if (!seen(element)) continue;
    const style = styleOf(element);
    if (Number.parseFloat(style.fontSize) < 11.95)
      report('text-small', `${short(text)} is ${style.fontSize}`);
    const { cuts, shown } = edgesOf(element);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const broken of brokenWords(node, text, range))
      report('word-broken', `${short(broken)} in ${short(text)}`);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      const ink = inkOf(rect, text, style);
      const cut = cuts.find(
        ({ box }) =>
          ink.left < box.left - 1 ||
          ink.right > box.right + 1 ||
          ink.top < box.top - 1 ||
          ink.bottom > box.bottom + 1,
      );
      if (cut !== undefined)
        report(
          'cut',
          `${short(text)} ${place(ink)} is cut by ${cut.by.className || cut.by.tagName} ${place(cut.box)}`,
        );
      const visible = meet(ink, shown);
      if (!isEmpty(visible)) runs.push({ element, text, ink, shown: visible });
    }
  }

  /** A control's own boxes (a link in a text has one for each line), or that of the label that passes its clicks on. */
  const targets: Target[] = [];
  for (const element of root.querySelectorAll(CONTROLS)) {
    if (!seen(element) || element.closest('[aria-hidden="true"], [inert]') !== null) continue;
    const label = element instanceof HTMLInputElement ? element.closest('label') : null;
    const whole = label ?? element;
    const own = whole.getBoundingClientRect();
    // A link that comes onto the page only with the focus waits above it.
    if (own.bottom + window.scrollY <= 0) continue;
    const { shown } = edgesOf(whole);
    const boxes = [...whole.getClientRects()].map((box) => meet(box, shown)).filter((box) => !isEmpty(box));
    if (boxes.length === 0) continue;
    const style = styleOf(whole);
    const painted =
      label !== null ||
      style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
      Number.parseFloat(style.borderTopWidth) > 0 ||
      whole.textContent.trim() !== '';
    targets.push({ element: whole, boxes, painted });
    const isWord = (node: Node | null) => node?.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '';
    const inText =
      element.tagName === 'A'
        ? style.display === 'inline'
        : // A button is never quite inline: between words of a text it is as good as that.
          style.display === 'inline-block' &&
          (isWord(element.previousSibling) || isWord(element.nextSibling));
    const onAxis = whole.closest('[role="listbox"], [data-part="axis"], [data-part="strip"]') !== null;
    const least = onAxis ? minMark : minTarget;
    if (!inText && (own.width < least - 0.5 || own.height < least - 0.5))
      report('target-small', `${name(element)} is ${Math.round(own.width)} × ${Math.round(own.height)}`);
  }

  const related = (a: Element, b: Element) => a.contains(b) || b.contains(a);
  const together = (a: Element, b: Element) => layerOf(a) === layerOf(b);
  for (const [index, a] of runs.entries()) {
    for (const b of runs.slice(index + 1)) {
      const shared = meet(a.shown, b.shown);
      // Lines set close may brush each other's longest letters; more than a third is a clash.
      const least = Math.min(height(a.shown), height(b.shown));
      if (width(shared) <= RIM || height(shared) <= Math.max(RIM, least / 3)) continue;
      if (a.element !== b.element && together(a.element, b.element))
        report('text-on-text', `${short(a.text)} ${place(a.shown)} and ${short(b.text)} ${place(b.shown)}`);
    }
    for (const { element, boxes, painted } of targets) {
      if (!painted) continue;
      const box = boxes.find((one) => {
        const shared = meet(a.shown, one);
        return width(shared) > RIM && height(shared) > Math.max(RIM, height(a.shown) / 4);
      });
      if (box !== undefined && !related(element, a.element) && together(element, a.element))
        report('text-covered', `${short(a.text)} ${place(a.shown)} by ${name(element)} ${place(box)}`);
    }
  }
  for (const [index, a] of targets.entries()) {
    for (const b of targets.slice(index + 1)) {
      for (const one of a.boxes) {
        const other = b.boxes.find((box) => {
          const shared = meet(one, box);
          return width(shared) > RIM && height(shared) > RIM;
        });
        if (other !== undefined && !related(a.element, b.element) && together(a.element, b.element))
          report(
            'target-on-target',
            `${name(a.element)} ${place(one)} and ${name(b.element)} ${place(other)}`,
          );
      }
    }
  }

  const page = document.documentElement;
  if (modal === undefined && page.scrollWidth > page.clientWidth + 1)
    report('page-sideways', `${page.scrollWidth} on a screen of ${page.clientWidth}`);
  for (const element of root.querySelectorAll('*')) {
    const { overflowX } = styleOf(element);
    if ((overflowX !== 'auto' && overflowX !== 'scroll') || !seen(element) || element.tagName === 'PRE')
      continue;
    if (element.scrollWidth > element.clientWidth + 1)
      report('box-sideways', `${name(element)}: ${element.scrollWidth} in ${element.clientWidth}`);
  }
  const pen = document.createElement('canvas').getContext('2d')!;
  for (const input of root.querySelectorAll<HTMLInputElement>('input:placeholder-shown')) {
    if (!seen(input)) continue;
    const { font, paddingInlineStart, paddingInlineEnd } = styleOf(input);
    pen.font = font;
    const room =
      input.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    const asked = pen.measureText(input.placeholder).width;
    if (asked > room) report('placeholder-cut', `${input.placeholder}: ${asked.toFixed(0)} in ${room}`);
  }
  return faults;
}

/** The least size of a letter on a wall, CSS px. */
export const WALL_TEXT = 25;

/** Texts of the page itself that are set smaller than `size` CSS px, as "size text". */
export const smallerThan = (page: Page, size: number): Promise<string[]> =>
  page.evaluate((least) => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === '' || parent.closest('.visually-hidden') !== null)
        continue;
      const px = Number.parseFloat(getComputedStyle(parent).fontSize);
      if (px < least) found.push(`${px} ${node.textContent}`);
    }
    return found;
  }, size);
