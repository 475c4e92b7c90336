import type { Locator, Page } from 'playwright-core';

/** Pieces of a text that do not stand in the order they are read in, told in a line each. */
export async function numbersAgainstReading(page: Page, selector: string): Promise<string[]> {
  return await page.evaluate((within) => {
    // Joined by these, digits are one number or one ISO day, which always reads left to right.
    const NUMBER = /\p{Nd}+(?:[-:./,]\p{Nd}+)*/gu;
    const wrong: string[] = [];
    for (const element of document.querySelectorAll(within)) {
      if (!element.checkVisibility()) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const rtl = getComputedStyle(node.parentElement ?? element).direction === 'rtl';
        const boxes = [...text.matchAll(NUMBER)].map((match) => {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          return { text: match[0], box: range.getBoundingClientRect() };
        });
        for (const [index, { box, text: later }] of boxes.entries()) {
          const before = boxes[index - 1];
          if (before === undefined || Math.abs(before.box.top - box.top) > box.height / 2) continue;
          const inOrder = rtl ? box.right <= before.box.left + 1 : box.left >= before.box.right - 1;
          if (!inOrder) wrong.push(`${before.text} before ${later} in “${text}”`);
        }
      }
    }
    return wrong;
  }, selector);
}

/**
 * Where words stand on the screen, CSS px: the middle of each, looked for one after the other in an element's text.
 * A word may be a part of a text node.
 */
export async function middlesOf(locator: Locator, words: readonly string[]): Promise<number[]> {
  return await locator.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
    const whole = nodes.map(({ data }) => data).join('');
    const at = (offset: number): [Text, number] => {
      let rest = offset;
      for (const node of nodes) {
        if (rest <= node.data.length) return [node, rest];
        rest -= node.data.length;
      }
      throw new Error('beyond the text');
    };
    let from = 0;
    return wanted.map((word) => {
      const start = whole.indexOf(word, from);
      if (start === -1) throw new Error(`“${word}” does not stand in “${whole}”`);
      from = start + word.length;
      const range = document.createRange();
      range.setStart(...at(start + 1));
      range.setStart(range.startContainer, range.startOffset - 1);
      range.setEnd(...at(from));
      const { left, right } = range.getBoundingClientRect();
      return (left + right) / 2;
    });
  }, words);
}
