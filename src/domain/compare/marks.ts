/**
 * The one rule by which accounts are laid side by side.
 *
 * **What a value leaves open.** A canonical value is read as everything it leaves possible: July 2022 leaves open each
 * of its days, Russia each place within it, trade each topic under it, «more than 30000» each number above. Of two
 * values of one aspect (values.ts says it for each):
 * - they leave the same open: the **same**;
 * - one leaves open what the other rules out: it is the **coarser**, the other the finer, and they do not contradict
 *   each other (Russia and the Kremlin). Each may be coarser than the other in something: **crossed**;
 * - nothing is left that both allow: they **differ**;
 * - they speak of different things (two topics, the killed and the wounded): they stand **beside** each other;
 * - one is not comparable (`canonical` is `null`): nothing is said about the two.
 *
 * **What an article says of an aspect** may be several values. Those it gives in one voice (`via`) hold together; those
 * it gives in several (a government each) are versions of which each is laid beside the other articles on its own.
 * - A value has its *match* in another article if it is the same as, finer than or coarser than one there.
 * - A value *differs* from another article if it has no match there and contradicts a value there that the rest of its
 *   own version does not match either. («The Emirates and Saudi Arabia» does not differ from «the Emirates»; it does
 *   from «the Emirates and Qatar».)
 * - Two articles differ if a value of either does. Else the one is coarser if the other has a value that is finer than
 *   all it says itself; else they agree if any value has its match.
 *
 * **The mark of a cell**, against all the other articles at once, the first that holds:
 * 1. `silent`: the article says nothing of the aspect. Silence is no answer: nothing else is worked out from it.
 * 2. `differs`: from at least one article. A disagreement is never hidden behind an agreement with a third.
 * 3. `coarser`: than at least one article. The finer of the two bears no mark of its own: it agrees.
 * 4. `agrees`: with at least one article.
 * 5. `only-here`: what it says has no match in any other, because the others are silent (`silence`), because they say
 *    other things that stand beside it (`beside`), or because the two cannot be compared (`not-comparable`).
 *
 * **Wording** has no canonical value: loaded words are laid side by side by the words alone (wording.ts), by the same
 * marks, and never differ.
 *
 * Source of each value: the words of the article that stand in the cell. The rule weighs nothing, counts no majority
 * and says nothing of who is right. It depends on no order of articles, of versions or of values, and is the same from
 * both sides: a differs from b exactly if b differs from a.
 */
import { isMatch, isSome, matchOf, type Relation, type Some } from './relation.ts';

/** How what one article says of an aspect stands to another: `apart` cannot be compared; the other may be silent. */
export type Standing = Relation | 'apart' | 'silent';

/** The mark of something that was said; `K` names what it is laid beside. */
export type SpokenMark<K> =
  | { mark: 'differs'; from: Some<K> }
  | { mark: 'coarser'; than: Some<K> }
  | { mark: 'agrees'; with: Some<K> }
  | { mark: 'only-here'; because: 'silence' | 'beside' | 'not-comparable' };

/** What one article says of one aspect: its versions, each with its values. No version: it is silent. */
export type Column<K, V> = { key: K; versions: readonly Some<V>[] };

/** What is worked out of a column that speaks: its mark, how it stands to each other one, and the mark of each value. */
export type Marked<K, V> = {
  mark: SpokenMark<K>;
  against: readonly { key: K; standing: Standing }[];
  values: ReadonlyMap<V, SpokenMark<K>>;
};

type Relate<V> = (here: V, there: V) => Relation | null;

/** The marks of columns laid side by side; `null` for a silent one. A value stands in one column, once. */
export function markColumns<K, V>(
  columns: readonly Column<K, V>[],
  relate: Relate<V>,
): (Marked<K, V> | null)[] {
  return columns.map((column) => {
    if (column.versions.length === 0) return null;
    const others = columns.filter((other) => other !== column);
    const against = others.map((other) => ({ key: other.key, standing: standing(column, other, relate) }));
    const values = new Map<V, SpokenMark<K>>();
    for (const version of column.versions) {
      for (const value of version) {
        values.set(
          value,
          markFrom(
            others.map((other) => ({
              key: other.key,
              standing: valueStanding(value, version, other, relate),
            })),
          ),
        );
      }
    }
    return { mark: markFrom(against), against, values };
  });
}

function markFrom<K>(against: readonly { key: K; standing: Standing }[]): SpokenMark<K> {
  const those = (...standings: Standing[]) =>
    against.filter(({ standing: one }) => standings.includes(one)).map(({ key }) => key);
  const from = those('differs');
  if (isSome(from)) return { mark: 'differs', from };
  const than = those('coarser', 'crossed');
  if (isSome(than)) return { mark: 'coarser', than };
  const agreeing = those('same', 'finer');
  if (isSome(agreeing)) return { mark: 'agrees', with: agreeing };
  if (those('beside').length > 0) return { mark: 'only-here', because: 'beside' };
  return { mark: 'only-here', because: those('apart').length > 0 ? 'not-comparable' : 'silence' };
}

/** How one column stands to another, seen from the first. */
function standing<K, V>(here: Column<K, V>, there: Column<K, V>, relate: Relate<V>): Standing {
  if (there.versions.length === 0) return 'silent';
  const ours = standingsOf(here, there, relate);
  const theirs = standingsOf(there, here, relate);
  if (ours.includes('differs') || theirs.includes('differs')) return 'differs';
  const open = { here: hasFiner(theirs), there: hasFiner(ours) };
  if (open.here || open.there || ours.includes('same')) return matchOf(open);
  return ours.includes('beside') ? 'beside' : 'apart';
}

const hasFiner = (standings: readonly Standing[]): boolean =>
  standings.includes('finer') || standings.includes('crossed');

const standingsOf = <K, V>(here: Column<K, V>, there: Column<K, V>, relate: Relate<V>): Standing[] =>
  here.versions.flatMap((version) => version.map((value) => valueStanding(value, version, there, relate)));

/** How one value stands to another column. `version`: the values that hold together with it, itself among them. */
function valueStanding<K, V>(
  value: V,
  version: readonly V[],
  there: Column<K, V>,
  relate: Relate<V>,
): Standing {
  const others = there.versions.flat();
  if (others.length === 0) return 'silent';
  const relations = others.map((other) => relate(value, other));
  const matches = relations.filter(isMatch);
  if (matches.includes('same')) return 'same';
  if (matches.length > 0)
    return matchOf({
      here: matches.some((match) => match === 'coarser' || match === 'crossed'),
      there: matches.some((match) => match === 'finer' || match === 'crossed'),
    });
  const contradicted = others.some(
    (other, index) =>
      relations[index] === 'differs' && !version.some((sibling) => isMatch(relate(sibling, other))),
  );
  if (contradicted) return 'differs';
  return relations.some((relation) => relation !== null) ? 'beside' : 'apart';
}
