import type { Claim, Id } from '../domain/dataset.ts';
import type { In, LocalDataset } from '../domain/bundle.ts';

type LocalClaim = In<Claim>;
type LocalArticle = LocalDataset['articles'][number];

/** Who takes a position: somebody the dataset knows, or nobody the article names. */
export type PositionParty =
  { named: true; id: Id; name: string; side: LocalDataset['people'][number]['side'] } | { named: false };

/** A position in a dispute: who, how, in which article and in which words of it. */
export type Position = LocalClaim['positions'][number] & {
  who: PositionParty;
  source: LocalArticle;
  /** Out of whose mouth the words come where the party itself does not speak, by the statements that share words with it. */
  speakers: readonly Id[];
  /** Through whom the article has those statements. */
  via: readonly Id[];
};

/** A disputed claim; its positions stand in the order of the record, and nothing sums them up. */
export type ClaimModel = {
  claim: LocalClaim;
  positions: readonly Position[];
};

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** `null`: there is no such claim. With outside knowledge off, what the public record says is left out. */
export function claimModel(dataset: LocalDataset, id: Id, outside: 'on' | 'off'): ClaimModel | null {
  const found = dataset.claims.find((claim) => claim.id === id);
  if (found === undefined) return null;
  const { outside: record, ...rest } = found;
  const claim = outside === 'on' && record !== undefined ? { ...rest, outside: record } : rest;
  const parties = new Map([...dataset.people, ...dataset.organisations].map((party) => [party.id, party]));
  const articles = new Map(dataset.articles.map((article) => [article.id, article]));
  const positions = claim.positions.flatMap((position): Position[] => {
    const source = articles.get(position.evidence.article);
    const party = position.party === null ? undefined : parties.get(position.party);
    const said = dataset.statements.filter(
      ({ article, evidence }) =>
        article === position.evidence.article && overlap(evidence, position.evidence),
    );
    // Of what a party says together with others, nobody else need be named as its voice.
    const forIt = said.filter(
      ({ speakers }) => position.party === null || !speakers.includes(position.party),
    );
    return source === undefined
      ? []
      : [
          {
            ...position,
            who: party ? { named: true, id: party.id, name: party.name, side: party.side } : { named: false },
            source,
            speakers: [...new Set(forIt.flatMap(({ speakers }) => speakers))],
            via: [...new Set(said.flatMap(({ via }) => via ?? []))],
          },
        ];
  });
  return { claim, positions };
}
