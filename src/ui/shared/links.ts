import type { Evidence, Id } from '../../domain/dataset.ts';

/** The addresses a view leads to, with the reader's view in them unless they say otherwise. Made at the top, where the language is known. */
export type Links = {
  event: (id: Id) => string;
  /** The accounts of an event side by side. */
  compare: (id: Id) => string;
  claim: (id: Id) => string;
  article: (id: Id) => string;
  /** The article at the passage, which is marked there. */
  passage: (evidence: Pick<Evidence, 'article' | 'start' | 'end'>) => string;
  /** The same to be taken away: without the reader's view. */
  source: (evidence: Pick<Evidence, 'article' | 'start' | 'end'>) => string;
  /** The page of a person, an organisation, a place or a topic. */
  entity: (id: Id) => string;
  thread: (id: Id) => string;
};
