import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ status: string }} TestCase
 * @typedef {{ status: string, assertionResults: TestCase[] }} TestFile
 */

/**
 * Counts what Vitest's JSON report says. A file that failed before its first test counts as one
 * failed test.
 *
 * @param {string} file the report; counts as empty when it is missing
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(file) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  if (!existsSync(file)) return counts;
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const report = /** @type {{ testResults: TestFile[] }} */ (json);
  for (const { status, assertionResults } of report.testResults) {
    const failedBefore = counts.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed' || test.status === 'failed') counts[test.status] += 1;
      else counts.skipped += 1;
    }
    if (status === 'failed' && counts.failed === failedBefore) counts.failed += 1;
  }
  return counts;
}
