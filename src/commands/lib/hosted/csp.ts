import { createHash } from 'node:crypto';

/** A script or style that stands in the page itself; what has a `src`, and data blocks (JSON-LD), are none. */
const INLINE = /<(script|style)((?:\s[^>]*)?)>([^]*?)<\/\1>/g;

/** What may be loaded and run, by directive: this site's own files and nothing else. */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  // The app's own policy, made before anything else runs: src/app/trusted-types.ts.
  'trusted-types': ['default'],
};

/** The hash by which a policy allows a script or style that stands in the page: of exactly its text. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The hashes of what stands in these pages themselves, by the directive that allows it. */
export function inlineHashes(pages: readonly string[]): Record<'script-src' | 'style-src', string[]> {
  const found = { 'script-src': new Set<string>(), 'style-src': new Set<string>() };
  for (const page of pages) {
    for (const [, name, attributes = '', text = ''] of page.matchAll(INLINE)) {
      if (/\ssrc=/.test(attributes) || /type="application\/ld\+json"/.test(attributes)) continue;
      found[name === 'script' ? 'script-src' : 'style-src'].add(hashOf(text));
    }
  }
  return { 'script-src': [...found['script-src']], 'style-src': [...found['style-src']] };
}

/** The content security policy of pages with these hashes, as one line. */
export function policy(hashes: ReturnType<typeof inlineHashes>): string {
  const more: Partial<Record<string, readonly string[]>> = hashes;
  return Object.entries(DIRECTIVES)
    .map(([name, values]) => [name, ...values, ...(more[name] ?? [])].join(' '))
    .join('; ');
}
