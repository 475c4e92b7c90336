import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/dataset.ts';
import { byCodeUnits } from './order.ts';

/** JSON in the canonical form of RFC 8785: keys by code units, no white space, numbers as ECMAScript writes them. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

/** The digest of a dataset: of its canonical JSON without the digest itself. */
export function digestOf(dataset: Omit<Dataset, 'digest'>): string {
  return `sha256-${createHash('sha256').update(canonicalJson(dataset)).digest('hex')}`;
}
