/** One public report as a source names it: its words, and the pages it can be read at. */
export type SourcePart = { words: string; pages: string[] };

const SEPARATOR = ' · ';
const ADDRESS = /https?:\/\/[^\s]+/g;

/** The reports a source names, one by one. Editors part them with a middle dot and write addresses in full. */
export function sourceParts(source: string): SourcePart[] {
  return source.split(SEPARATOR).map((part) => {
    const pages = (part.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;)]+$/, ''));
    const words = part
      .replace(ADDRESS, '')
      .replace(/[\s,;:]+$/, '')
      .trim();
    return { words, pages };
  });
}

/** The host of an address, as a reader names a site: `www.` says nothing. */
export function hostOf(address: string): string {
  try {
    return new URL(address).host.replace(/^www\./, '');
  } catch {
    return address;
  }
}
