/** JSON Schemas: of the seed files, for completion in editors, and of the published dataset; from the forms. */
import { z } from 'zod';
import { annotationForm } from './forms/annotation.ts';
import { datasetForm } from './forms/dataset.ts';
import { glossaryForm } from './forms/glossary.ts';
import { sharedForms } from './forms/shared.ts';
import { tourForm } from './forms/tour.ts';

const TITLES = {
  annotation: 'An annotation: what one article says',
  people: 'People',
  organisations: 'Organisations: states, agencies, bodies, armed groups, outlets',
  places: 'Places',
  topics: 'Topics',
  claims: 'Disputed claims with their positions',
  threads: 'Matters followed through time',
  tour: 'The tour: the events the story tells, in order, with a line on each',
  glossary: 'The glossary: bodies, agreements and abbreviations, explained where a text first names them',
} as const;

/** The schemas of the seed files (draft 2020-12), by the name before `.schema.json`. */
export function seedSchemas(): Record<keyof typeof TITLES, object> {
  const forms = {
    annotation: annotationForm('strict'),
    ...sharedForms('strict'),
    tour: tourForm('strict'),
    glossary: glossaryForm('strict'),
  };
  const schemaOf = (name: keyof typeof TITLES): object => {
    const { $schema, ...schema } = z.toJSONSchema(forms[name], { io: 'input', reused: 'inline' });
    return { $schema, title: TITLES[name], ...schema };
  };
  return {
    annotation: schemaOf('annotation'),
    people: schemaOf('people'),
    organisations: schemaOf('organisations'),
    places: schemaOf('places'),
    topics: schemaOf('topics'),
    claims: schemaOf('claims'),
    threads: schemaOf('threads'),
    tour: schemaOf('tour'),
    glossary: schemaOf('glossary'),
  };
}

/** The schema of the published dataset. */
export function datasetSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(datasetForm);
  return {
    $schema,
    title: 'Sijill: contacts between Russia and Iran, with the words they rest on',
    ...schema,
  };
}

/** Every schema, by file name. */
export function schemaFiles(): Map<string, string> {
  const schemas = Object.entries({ ...seedSchemas(), dataset: datasetSchema() });
  return new Map(schemas.map(([name, schema]) => [`${name}.schema.json`, schemaText(schema)]));
}

/** A schema as it is written to a file. */
export const schemaText = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;
