import type { Id } from '../../domain/dataset.ts';
import type { Range } from '../../domain/text/fold.ts';
import type { LocalDataset } from '../../domain/bundle.ts';
import type { Line } from './lines.ts';
import { kindOfEvent, type MarkKind, type Marked, type Use } from './uses.ts';

/** What a note in the margin tells of. */
export type Subject =
  | { type: 'event'; event: Id; again: boolean }
  | { type: 'statement'; statements: Id[] }
  | { type: 'claim'; claim: Id; again: boolean }
  | { type: 'term'; use: Extract<Use, { type: 'term' }> }
  | { type: 'defect'; use: Extract<Use, { type: 'defect' }>; times: number };

/** A note beside a line: what its passages on that line stand for. */
export type Note = {
  key: string;
  kind: MarkKind;
  /** What stands before the words and the note alike; loaded words and defects are told by their words. */
  number: number | null;
  /** The passages it speaks of, on its line, in order. */
  passages: Range[];
  subject: Subject;
};

type Told = Pick<LocalDataset, 'events' | 'statements'>;

/** The notes of every line, in the order of the text, numbered through the article. */
export function notesOf(lines: readonly Line[], marked: readonly Marked[], dataset: Told): Note[][] {
  const told = new Set<string>();
  const inParagraphs = eventsIn(
    lines.filter(({ role }) => role === 'paragraph'),
    marked,
  );
  let number = 0;
  return lines.map((line) => {
    const repeats = line.role === 'paragraph' ? new Set<Id>() : inParagraphs;
    const notes = notesOfLine(passagesOn(line, marked), dataset, told, repeats).toSorted(inOrder);
    return notes.map((note) => (isNumbered(note) ? { ...note, number: ++number } : note));
  });
}

const passagesOn = (line: Pick<Line, 'start' | 'end'>, marked: readonly Marked[]): Marked[] =>
  marked.filter(({ start, end }) => start >= line.start && end <= line.end);

/** The events told on some lines. */
function eventsIn(lines: readonly Line[], marked: readonly Marked[]): Set<Id> {
  const uses = lines.flatMap((line) => passagesOn(line, marked)).flatMap((passage) => passage.uses);
  return new Set(uses.flatMap((use) => (use.type === 'event' && use.as === 'account' ? use.event : [])));
}

const isNumbered = ({ subject: { type } }: Note): boolean => type !== 'term' && type !== 'defect';

const inOrder = (a: Note, b: Note): number => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0);

/** `repeats`: events that need no note here. A headline or a caption tells what a paragraph tells again. */
function notesOfLine(
  marked: readonly Marked[],
  dataset: Told,
  told: Set<string>,
  repeats: ReadonlySet<Id>,
): Note[] {
  const notes = new Map<string, Note>();
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  const statements = new Map(dataset.statements.map((statement) => [statement.id, statement]));
  const gather = (key: string, passage: Range, fresh: () => Omit<Note, 'key' | 'passages' | 'number'>) => {
    const note = notes.get(key);
    if (note === undefined) notes.set(key, { key, number: null, passages: [passage], ...fresh() });
    else if (!note.passages.some(({ start, end }) => start === passage.start && end === passage.end))
      note.passages.push(passage);
    return notes.get(key);
  };
  const firstTime = (key: string) => !told.has(key) && told.add(key).has(key);

  for (const { start, end, uses } of marked) {
    const passage = { start, end };
    for (const use of uses) {
      switch (use.type) {
        case 'event': {
          // Its participants, place or day may be named elsewhere; the note stands where it is told.
          const event = use.as === 'account' ? events.get(use.event) : undefined;
          if (event === undefined || repeats.has(event.id)) break;
          gather(`event ${event.id}`, passage, () => ({
            kind: kindOfEvent(event),
            subject: { type: 'event', event: event.id, again: !firstTime(event.id) },
          }));
          break;
        }
        case 'statement': {
          const statement = statements.get(use.statement);
          if (statement === undefined) break;
          // What one speaker says at one event is one note, however often the marks close and open.
          const key = ['statement', statement.event, ...statement.speakers].join(' ');
          const note = gather(key, passage, () => ({
            kind: use.kind,
            subject: { type: 'statement', statements: [] },
          }));
          if (note?.subject.type === 'statement') note.subject.statements.push(statement.id);
          break;
        }
        case 'claim':
          gather(`claim ${use.claim}`, passage, () => ({
            kind: 'claim',
            subject: { type: 'claim', claim: use.claim, again: !firstTime(use.claim) },
          }));
          break;
        case 'term':
          gather(`term ${start}-${end}`, passage, () => ({ kind: 'term', subject: { type: 'term', use } }));
          break;
        case 'defect': {
          const key = `defect ${use.defect.kind} ${use.defect.note}`;
          const note = gather(key, passage, () => ({
            kind: use.kind,
            subject: { type: 'defect', use, times: 0 },
          }));
          if (note?.subject.type === 'defect') note.subject.times += 1;
          break;
        }
        case 'date':
        case 'office':
        case 'headline':
        case 'explanation':
          break;
      }
    }
  }
  return [...notes.values()];
}

/** Which notes stay when there is room for a few: what happened and was said before how it was worded. */
const WEIGHT: readonly Subject['type'][] = ['event', 'statement', 'claim', 'term', 'defect'];

/** How many UTF-16 units of Naskh stand on a line of the measure, and how many notes are as high as a line, roughly. */
const UNITS_PER_LINE = 62;
const NOTES_PER_LINE = 0.9;
const FEWEST = 3;

/**
 * The notes a line of the article has room for beside it, in their order; the others are a press away. What
 * was told before goes first, then what weighs least.
 */
export function notesWithRoom(notes: readonly Note[], line: Pick<Line, 'start' | 'end'>): Set<Note> {
  const height = Math.ceil((line.end - line.start) / UNITS_PER_LINE);
  const room = Math.max(FEWEST, Math.floor(height * NOTES_PER_LINE));
  // A button for a single note would take the room of the note.
  if (notes.length <= room + 1) return new Set(notes);
  const rank = ({ subject }: Note) =>
    WEIGHT.indexOf(subject.type) + ('again' in subject && subject.again ? WEIGHT.length : 0);
  return new Set(notes.toSorted((a, b) => rank(a) - rank(b)).slice(0, room));
}
