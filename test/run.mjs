/**
 * `npm test`: everything that says whether Baton is fit to ship, from a fresh clone on. It installs
 * what is missing, runs every step even after one has failed, and closes with the totals.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './tooling/attempt.mjs';
import { ensureChromium } from './tooling/ensure-chromium.mjs';
import { ensureFirefox } from './tooling/ensure-firefox.mjs';
import { ensurePackages } from './tooling/ensure-packages.mjs';
import { root } from './tooling/root.mjs';
import { runSteps } from './tooling/run-steps.mjs';
import { printReports, printSummary } from './tooling/summary.mjs';

const MINUTE = 60_000;

/** @param {string} line */
const say = (line) => {
  console.log(`\n▶ ${line}`);
};

async function main() {
  const packages = await attempt(() => ensurePackages(say));
  if ('problem' in packages) {
    console.error(packages.problem);
    printSummary([{ name: 'packages', passed: 0, failed: 1, skipped: 0, seconds: 0 }], 'test');
    return;
  }
  rmSync(join(root, 'test', 'results'), { recursive: true, force: true });
  const chromium = await attempt(() => ensureChromium(say));
  const firefox = await attempt(() => ensureFirefox(say));
  const noChromium = 'problem' in chromium ? chromium.problem : '';
  const noFirefox = 'problem' in firefox ? firefox.problem : firefox.value ? '' : 'no Firefox here';

  /** @type {Record<string, string>} */
  const browsers = {
    ...('value' in chromium && { BATON_CHROMIUM: chromium.value.path }),
    ...('value' in firefox && firefox.value && { BATON_FIREFOX: firefox.value }),
  };
  const results = await runSteps(
    [
      { name: 'check', script: 'check', timeout: 8 * MINUTE },
      { name: 'unit and contract tests', script: 'test:unit', timeout: 8 * MINUTE, counts: true },
      { name: 'build for Chromium', script: 'build', timeout: 3 * MINUTE },
      {
        name: 'journeys in Chromium',
        script: 'test:e2e',
        timeout: 20 * MINUTE,
        counts: true,
        impossible: noChromium,
      },
      { name: 'build for Firefox', script: 'build:firefox', timeout: 3 * MINUTE },
      { name: 'lint of the Firefox build', script: 'lint:ext', timeout: 3 * MINUTE },
      {
        name: 'smoke test in Firefox',
        script: 'test:firefox',
        timeout: 5 * MINUTE,
        counts: true,
        skip: noFirefox,
      },
    ],
    browsers,
    say,
  );
  printReports();
  printSummary(results, 'test');
}

await main();
