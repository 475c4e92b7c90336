import { describe, expect, it } from 'vitest';
import { leadsOut } from '../../src/app/kiosk/guard.ts';

const link = (href: string, more: { target?: string; download?: boolean } = {}) => ({
  href,
  target: '',
  download: false,
  ...more,
});

describe('a link on a kiosk', () => {
  const here = 'http://localhost:4173/en/events/x?display=kiosk';
  it.each([
    ['http://localhost:4173/articles/000', false],
    ['#event-accounts', false],
    ['https://en.kremlin.ru/', true],
    ['http://localhost:9999/', true],
    ['mailto:a@example.org', true],
    ['javascript:alert(1)', true],
  ])('%s leads out: %s', (href, out) => {
    expect(leadsOut(link(href), here)).toBe(out);
  });

  it('leads out where it opens a window or takes something along', () => {
    expect(leadsOut(link('/dataset.json', { download: true }), here)).toBe(true);
    expect(leadsOut(link('/about', { target: '_blank' }), here)).toBe(true);
  });

  it('of the one file stays in that file', () => {
    const file = 'file:///media/usb/sijill.html#/?display=kiosk';
    expect(leadsOut(link('file:///media/usb/sijill.html#/events/x'), file)).toBe(false);
    expect(leadsOut(link('file:///etc/passwd'), file)).toBe(true);
    expect(leadsOut(link('https://example.org/'), file)).toBe(true);
  });
});
