const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in HTML, in text and in a quoted attribute. */
export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
}

/** A tag without content: `tag('meta', { name: 'x' })`. An attribute that is `true` has no value. */
export function tag(name: string, attributes: Readonly<Record<string, string | true>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? key : `${key}="${escaped(value)}"`,
  );
  return `<${[name, ...written].join(' ')} />`;
}

/** A script to stand in a page: without its comments, which only its editors read. */
export function withoutComments(script: string): string {
  return script.replace(/\/\*[^]*?\*\//g, '').trim();
}
