/** Prints what several runs passed and failed together, as the last line; named as they left their totals. */
import { existsSync, readFileSync } from 'node:fs';
import { totalsFile } from './summary.mjs';

/** @typedef {import('./summary.mjs').Totals} Totals */

/** @type {Totals} */
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const run of process.argv.slice(2)) {
  const file = totalsFile(run);
  // A run that left nothing came to no end.
  /** @type {unknown} */
  const left = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { failed: 1 };
  const { passed = 0, failed = 0, skipped = 0 } = /** @type {Partial<Totals>} */ (left);
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`\nIn all:\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
