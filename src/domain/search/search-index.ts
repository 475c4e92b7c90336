/** Everything a search needs, worked out once for a dataset. */
import { layOut, namedOf, type Content, type Doc, type Field } from './content.ts';
import { nameBook, type NameBook } from './names.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** What can be found, the texts it is found by, and the words and names that stand in them. */
export type SearchIndex = {
  docs: readonly Doc[];
  fields: readonly Field[];
  /** The words of the passages, by the index of the document. */
  passages: ReadonlyMap<number, string>;
  vocabulary: Vocabulary;
  book: NameBook;
};

/** Builds the index, in time proportional to the words of the fields: five articles with their events hold some 10,000. */
export function buildIndex(content: Content): SearchIndex {
  const { docs, fields } = layOut(content);
  const book = nameBook(namedOf(content));
  const passages = new Map(
    fields.flatMap(({ docs: found, text }) =>
      found.flatMap(({ doc }) => (docs[doc]?.kind === 'passage' ? [[doc, text] as const] : [])),
    ),
  );
  return { docs, fields, passages, book, vocabulary: vocabularyOf(fields, book) };
}
