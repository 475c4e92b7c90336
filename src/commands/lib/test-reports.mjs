import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult as Vitest's JSON reporter writes it
 */

/**
 * The tests of all Vitest runs in a folder of JSON reports, summed. A test file that failed before its first
 * test counts as one failure.
 * @param {string} folder
 * @returns {string} "N passed, N failed"
 */
export function totals(folder) {
  let passed = 0;
  let failed = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const report = /** @type {{ testResults: FileResult[] }} */ (
      JSON.parse(readFileSync(join(folder, name), 'utf8'))
    );
    for (const { status, assertionResults } of report.testResults) {
      const failures = assertionResults.filter((test) => test.status === 'failed').length;
      passed += assertionResults.filter((test) => test.status === 'passed').length;
      failed += failures === 0 && status === 'failed' ? 1 : failures;
    }
  }
  return `${passed} passed, ${failed} failed`;
}
