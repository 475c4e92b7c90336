/** The glossary: checked, and put together with the words of the articles it rests on. */
import { LANGUAGES } from '../domain/dataset.ts';
import type { Explanation } from '../domain/dataset.ts';
import type { GlossarySeed } from './forms/glossary.ts';
import { checkReference } from './link.ts';
import type { Names, Sort } from './names.ts';
import type { Quote, Spot } from './quoting.ts';
import type { Seed } from './shape-check.ts';

/** What has a page that can tell more. */
const HAS_PAGE: readonly Sort[] = ['person', 'organisation', 'place', 'topic', 'thread'];

/** Everything explained leads somewhere and can be found in a text of some language. */
export function checkGlossary(seed: Seed<GlossarySeed> | null, names: Names): void {
  if (seed === null) return;
  for (const [id, { about, forms, says, outside }] of Object.entries(seed.value)) {
    checkReference(seed, [id, 'about'], about, HAS_PAGE, names);
    if (Object.values(forms).every((some) => some.length === 0) && seed.sound([id, 'forms']))
      seed.report([id, 'forms'], {
        found: 'there is no form of it',
        expected: 'words by which a text of some language names it',
        mend: 'write them as the texts do',
      });
    if (about === null && says === undefined && outside === undefined && seed.sound([id]))
      seed.report([id], {
        found: 'nothing is said of it',
        expected: '“about”, “says” or “outside”',
        mend: 'write what explains it, or delete it',
      });
  }
}

/** The explanations, in the order of their file; `undefined` where nobody wrote one. */
export function assembleGlossary(seed: Seed<GlossarySeed> | null, quote: Quote): Explanation[] | undefined {
  if (seed === null) return undefined;
  return Object.entries(seed.value).map(([id, { name, forms, about, says, outside }]) => {
    const spot: Spot = { seed, path: [id, 'says', 'evidence'], home: null };
    if (says?.evidence.length === 0 && seed.sound(spot.path))
      seed.report(spot.path, {
        found: 'what the articles say of it has no evidence',
        expected: 'at least one quotation',
        mend: 'quote the words, or write it under “outside” with a public report',
      });
    return {
      id,
      name,
      forms: LANGUAGES.flatMap((language) => forms[language].map((words) => ({ language, words }))),
      about,
      ...(says && { says: { note: says.note, evidence: quote.list(spot, says.evidence) } }),
      ...(outside && { outside: { note: outside.note, source: outside.source } }),
    };
  });
}
