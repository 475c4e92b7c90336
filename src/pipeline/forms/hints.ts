/** What the completion of an editor says of the keys of an annotation. */

export const ANNOTATION_HINTS = {
  article: 'The number the file name begins with, in quotation marks.',
  file: 'The name of the file in seeds/articles.',
  sha256: 'Of the bytes of the file: a changed article is reported.',
  title: 'ar: the headline itself, where there is one.',
  headline: 'The headline as a quotation, or null: the title is ours.',
  outlet: 'Who published it; null: the text does not say and nothing outside settles it.',
  url: 'Where it was published, when known.',
  agencies: 'The news agencies it draws on: ids of organisations.',
  published: 'The day of publication, and how it is known.',
  blocks: 'Only what is no plain paragraph; may be part of a line.',
  defects: 'What is broken in the text: kept, dimmed, explained.',
  terms: 'Loaded words that belong to no event’s account.',
  names: 'Pieces in quotation marks that are names or terms, not utterances; without the marks.',
  nothing: 'Sentences that carry nothing of ours, each with the reason.',
  events: 'Events this article defines, by id.',
  accounts: 'What this article says of events that another annotation defines, by their id.',
  statements: 'Words attributed to a speaker, by id; the id begins with the number of the article.',
};

export const EVENT_HINTS = {
  kind: 'contact: between the Russian and the Iranian side · third-party: one of them with somebody else · context: the rest.',
  category: 'PLOVER’s sixteen, in PLOVER’s sense; OTHER for a figure, a state of affairs, a disease.',
  mode: 'By what means they were in contact; null: by none.',
  level: 'The highest level taking part; null: does not apply.',
  status: 'A plan is never shown as if it happened.',
  label: 'The title as short as a mark on the axis bears it: at most 24 letters in each language.',
  date: 'Of the thing itself: for a plan, the time it is planned for.',
  announced: 'Of a plan: when it was made known.',
  places: 'Where it took place; none for a call; a dateline is no place.',
  participants: 'Who took part, in which role.',
  topics: 'Ids of topics.',
  account: 'What this article says of the event.',
  relations: 'How it is tied to other events: this event … that one.',
  outcome: 'What became of a plan, from outside the articles.',
  outside: 'What is known from elsewhere and contradicts or completes the articles.',
};

export const FACT_HINTS = {
  basis: 'stated (default): the words say so · text: follows from the text · outside: not in the text.',
  present: 'Whether they were there in person; null: unknown, or does not apply.',
};

export const SAYS_HINTS = {
  canonical:
    'What is compared: EDTF, a place or topic id, "PT3H", entity ids joined by "+", "15 killed"; null: not comparable.',
  via: 'The channel the article names for just this.',
};

export const TERM_HINTS = {
  voice: 'Whose word it is: the outlet’s own, somebody’s it reports, somebody’s it quotes.',
  refersTo: 'What the word is used of: the id of an event, a topic, an entity, a claim.',
};

export const STATEMENT_HINTS = {
  speakers: 'Ids of people or organisations.',
  onBehalfOf: 'On whose behalf they speak.',
  via: 'The channel the article names for just this.',
  addressee: 'To whom they speak.',
  kind: 'direct: whole sentences in marks · fragment: a piece in marks · third-person: reported speech · unquoted: speech without marks.',
  words: 'The words alone, without the quotation marks.',
  event: 'The event at which, or about which, the words were said.',
  topics: 'Ids of topics.',
  note: 'Who speaks or where the words end, when that is not plain.',
};

export const DEFECT_HINTS = {
  kind: 'markup-debris | page-debris | typo | spelling | broken-quote | mistranslation | truncation | grammar',
};
