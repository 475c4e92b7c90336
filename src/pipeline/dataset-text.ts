import type { Dataset } from '../domain/dataset.ts';

/** The dataset as it is written to a file: keys in the order of the contract, two spaces, a line feed at the end. */
export const datasetText = (dataset: Dataset): string => `${JSON.stringify(dataset, null, 2)}\n`;
