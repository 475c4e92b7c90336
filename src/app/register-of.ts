import type { EntityKind } from '../state/entities.ts';

/** The register an entity stands in, by the name its page has. */
export const REGISTER_OF = {
  person: 'people',
  organisation: 'organisations',
  place: 'places',
  topic: 'topics',
} as const satisfies Record<EntityKind, string>;
