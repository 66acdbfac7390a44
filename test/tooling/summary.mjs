import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const results = join(root, 'test', 'results');

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * Where a run leaves its totals, for who adds them up.
 *
 * @param {string} run
 */
export function totalsFile(run) {
  return join(results, 'totals', `${run}.json`);
}

/** Prints the reports that tests left as `test/results/*.txt`: figures and evidence to be read. */
export function printReports() {
  if (!existsSync(results)) return;
  for (const name of readdirSync(results).filter((file) => file.endsWith('.txt'))) {
    console.log(`\n▶ ${name.replace('.txt', '').replaceAll('-', ' ')}`);
    console.log(readFileSync(join(results, name), 'utf8').trimEnd());
  }
}

/**
 * Prints a line for each step, the failed tests under it, and the totals as the last line; leaves the
 * totals, and sets the exit code.
 *
 * @param {readonly import('./run-steps.mjs').StepResult[]} steps
 * @param {string} run what the totals are left as
 */
export function printSummary(steps, run) {
  console.log('');
  /** @type {Totals} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) {
      total[key] += step[key];
    }
    console.log(`${mark(step)} ${step.name} (${step.seconds.toFixed(0)} s)${details(step)}`);
    for (const failure of step.failures ?? []) console.log(`    ✗ ${failure}`);
    for (const unsure of step.retried ?? []) console.log(`    passed when run again: ${unsure}`);
  }
  console.log('');
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  mkdirSync(dirname(totalsFile(run)), { recursive: true });
  writeFileSync(totalsFile(run), JSON.stringify(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** @param {import('./run-steps.mjs').StepResult} step */
function mark({ passed, failed, skipped }) {
  if (failed > 0) return '✗';
  return skipped > 0 && passed === 0 ? '–' : '✓';
}

/** @param {import('./run-steps.mjs').StepResult} step */
function details({ passed, failed, skipped, note }) {
  const counts = [
    passed > 0 && `${passed} passed`,
    failed > 0 && `${failed} failed`,
    skipped > 0 && `${skipped} skipped`,
    note,
  ].filter(Boolean);
  return counts.length > 0 ? `: ${counts.join(', ')}` : '';
}
