/** `npm run dataset -- --out FILE | --check | --coverage`: compiles the seeds and writes the dataset, or only checks them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { compile } from '../pipeline/compile.ts';
import { datasetText } from '../pipeline/dataset-text.ts';
import { schemaFiles } from '../pipeline/json-schema.ts';
import { formatProblem } from '../pipeline/problem.ts';
import type { Problem } from '../pipeline/problem.ts';
import { readSeedFolder } from '../pipeline/seed-folder.ts';

const USAGE = `Usage: npm run dataset -- [--seeds FOLDER] (--out FILE | --check | --coverage)
  --out FILE   compile the seeds and write the dataset as JSON
  --check      compile the seeds and write nothing
  --coverage   list the sentences and quotation marks that nothing accounts for
  --schemas    write the JSON Schemas of the seed files and of the dataset again, for developers
  --seeds      the seeds folder (default: seeds)`;

const OPTIONS = {
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
  schemas: { type: 'boolean', default: false },
  coverage: { type: 'boolean', default: false },
  seeds: { type: 'string', default: 'seeds' },
} as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

function listProblems(problems: readonly Problem[], seeds: string, name = 'problem'): number {
  for (const problem of problems) complain(formatProblem(problem, `${seeds}/`));
  complain(`${problems.length} ${name}${problems.length === 1 ? '' : 's'}`);
  return 1;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Coverage without a gap means little while a file cannot be read or a quotation is missing: nothing is praised then. */
function listCovered(problems: readonly Problem[]): number {
  if (problems.length === 0) {
    say('Every sentence and every quotation mark is accounted for.');
    return 0;
  }
  complain(
    `No gap is known yet: the seeds have other problems (${problems.length}). Mend them first: see --check.`,
  );
  return 1;
}

/** Where editors find the schemas: the first line of each seed file names one. */
const SCHEMAS = 'src/pipeline/schema';

async function writeSchemas(): Promise<number> {
  for (const [name, text] of schemaFiles()) await writeFile(resolve(SCHEMAS, name), text);
  return 0;
}

/** Exit status: 0 when the seeds are sound, 1 with every problem, 2 when the command could not be carried out. */
export async function main(args: string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args, options: OPTIONS, strict: true }).values;
  } catch (error) {
    complain(`${reasonOf(error)}\n${USAGE}`);
    return 2;
  }
  if (options.schemas) return writeSchemas();
  if (options.out === undefined && !options.check && !options.coverage) {
    complain(USAGE);
    return 2;
  }
  const seeds = options.seeds.replace(/\/+$/u, '');
  let files;
  try {
    files = await readSeedFolder(resolve(seeds));
  } catch (error) {
    complain(`The seeds folder “${seeds}” cannot be read: ${reasonOf(error)}.\n${USAGE}`);
    return 2;
  }
  const { dataset, problems, gaps } = compile(files);
  if (options.coverage) return gaps.length > 0 ? listProblems(gaps, seeds, 'gap') : listCovered(problems);
  if (!dataset || problems.length > 0) return listProblems(problems, seeds);
  if (options.out !== undefined) {
    const file = resolve(options.out);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, datasetText(dataset));
    } catch (error) {
      complain(`“${file}” cannot be written: ${reasonOf(error)}.`);
      return 2;
    }
  }
  const { articles, events, statements, claims, threads } = dataset;
  say(
    `${articles.length} articles, ${events.length} events, ${statements.length} statements, ` +
      `${claims.length} claims, ${threads.length} threads: ${dataset.digest}`,
  );
  return 0;
}
