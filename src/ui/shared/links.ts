import type { Evidence, Id } from '../../domain/dataset.ts';

/** The addresses a view leads to, with the reader's view in them. Made at the top, where the language is known. */
export type Links = {
  event: (id: Id) => string;
  article: (id: Id) => string;
  /** The article at the passage, which is marked there. */
  passage: (evidence: Pick<Evidence, 'article' | 'start' | 'end'>) => string;
  /** The timeline, with the events of a topic alone. */
  topic: (id: Id) => string;
};
