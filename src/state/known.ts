import type { Basis } from '../domain/dataset.ts';
import type { View } from './view.ts';

/** What the articles carry; with outside knowledge on, also what is known from there alone. */
export function known<T extends { basis?: Basis }>(facts: readonly T[], outside: View['outside']): T[] {
  return facts.filter(({ basis }) => outside === 'on' || basis !== 'outside');
}
