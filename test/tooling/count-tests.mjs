import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} TestCase
 * @property {string} status
 * @property {string} [fullName]
 * @property {string[]} [failureMessages]
 *
 * @typedef {object} TestFile
 * @property {string} status
 * @property {TestCase[]} assertionResults
 * @property {string} [name] path of the file
 * @property {string} [message] what failed outside of its tests
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures a line for each failed test: where, which, and why
 * @property {string[]} retried the same for each test that failed and passed when it was run again
 */

/**
 * Counts what Vitest's JSON report says and names what failed. A file that failed before its first
 * test counts as one failed test.
 *
 * @param {string} file the report; counts as empty when it is missing
 * @returns {Counts}
 */
export function countTests(file) {
  /** @type {Counts} */
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [], retried: [] };
  if (!existsSync(file)) return counts;
  /** @type {unknown} */
  const json = JSON.parse(readFileSync(file, 'utf8'));
  const report = /** @type {{ testResults: TestFile[] }} */ (json);
  for (const { status, assertionResults, name = '', message = '' } of report.testResults) {
    const where = name && relative(root, name);
    const failedBefore = counts.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed' || test.status === 'failed') counts[test.status] += 1;
      else counts.skipped += 1;
      const [why] = test.failureMessages ?? [];
      if (test.status !== 'failed' && why === undefined) continue;
      const list = test.status === 'failed' ? counts.failures : counts.retried;
      list.push(line(where, test.fullName ?? '', why ?? ''));
    }
    if (status === 'failed' && counts.failed === failedBefore) {
      counts.failed += 1;
      counts.failures.push(line(where, '', message));
    }
  }
  return counts;
}

/**
 * @param {string} where
 * @param {string} name
 * @param {string} why of which the first line is kept
 */
function line(where, name, why) {
  const [first = ''] = why.split('\n', 1);
  return [where, name, first.slice(0, 200)].filter(Boolean).join(' › ');
}
