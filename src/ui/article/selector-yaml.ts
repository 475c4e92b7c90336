import { selectorFor } from '../../domain/evidence.ts';

/**
 * A passage as an editor writes it under `seeds/annotations` (CONTRIBUTING.md, "Quotations"): the words, and
 * context only where they stand more than once. `null` where it cannot be quoted. A JSON string is a YAML one.
 */
export function selectorYaml(text: string, start: number, end: number): string | null {
  const selector = selectorFor(text, start, end);
  if (selector === null) return null;
  const { exact, prefix, suffix } = selector;
  if (prefix === undefined && suffix === undefined) return JSON.stringify(exact);
  const fields = Object.entries({ exact, prefix, suffix })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${fields.join(', ')} }`;
}
