/** The quotation marks around words of an article: guillemets, or the other kind around words that hold some. */
export function quoteMarks(words: string): readonly [open: string, close: string] {
  return /[«»]/.test(words) ? ['“', '”'] : ['«', '»'];
}

/** Words of an article in their quotation marks. */
export function quoted(words: string): string {
  const [open, close] = quoteMarks(words);
  return open + words + close;
}
