/**
 * `npm run test:odoo`: the built extension in Chromium on the pages of a real Odoo 19, which is installed if
 * need be. Where it can't be installed, that is said and counts as skipped; everything else that fails, fails.
 */
import { rmSync } from 'node:fs';
import { attempt } from '../../tooling/attempt.mjs';
import { ensureChromium } from '../../tooling/ensure-chromium.mjs';
import { ensurePackages } from '../../tooling/ensure-packages.mjs';
import { runSteps } from '../../tooling/run-steps.mjs';
import { printSummary, totalsFile } from '../../tooling/summary.mjs';
import { ensureOdoo } from './server/ensure-odoo.mjs';

const RUN = 'test-odoo';
const MINUTE = 60_000;

/** @param {string} line */
const say = (line) => {
  console.log(`\n▶ ${line}`);
};

async function main() {
  rmSync(totalsFile(RUN), { force: true });
  const packages = await attempt(() => ensurePackages(say));
  if ('problem' in packages) {
    console.error(packages.problem);
    printSummary([{ name: 'packages', passed: 0, failed: 1, skipped: 0, seconds: 0 }], RUN);
    return;
  }
  const odoo = await attempt(() => ensureOdoo(say));
  const noOdoo = 'problem' in odoo ? odoo.problem : '';
  if (noOdoo) console.error(`\nNOTHING WAS TRIED ON A REAL ODOO. It can’t be had here:\n${noOdoo}`);
  const chromium = noOdoo ? { problem: '' } : await attempt(() => ensureChromium(say));
  const noChromium = 'problem' in chromium ? chromium.problem : '';
  const [skip = ''] = noOdoo.split('\n', 1);
  /** @type {Record<string, string>} */
  const browser = 'value' in chromium ? { BATON_CHROMIUM: chromium.value.path } : {};
  const results = await runSteps(
    [
      { name: 'build for Chromium', script: 'build', timeout: 3 * MINUTE, skip },
      {
        name: 'journeys on a real Odoo',
        script: 'test:e2e-odoo',
        timeout: 15 * MINUTE,
        counts: true,
        impossible: noChromium,
        skip,
      },
    ],
    browser,
    say,
  );
  printSummary(results, RUN);
}

await main();
