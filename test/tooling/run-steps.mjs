import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script of package.json
 * @property {number} timeout in milliseconds
 * @property {boolean} [counts] it is a Vitest run, whose tests are counted
 * @property {string} [skip] why it is left out; empty or absent when it isn't
 * @property {string} [impossible] why it can't be run, which is a failure; empty or absent if it can
 *
 * @typedef {object} StepResult
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {number} seconds
 * @property {string} [note] what the totals don't say
 * @property {readonly string[]} [failures] a line for each failed test
 * @property {readonly string[]} [retried] a line for each test that passed only when run again
 */

/**
 * Runs the steps one after the other, each to its end or its time-out, whatever became of those
 * before it.
 *
 * @param {readonly Step[]} steps
 * @param {Record<string, string>} env added to each step's environment
 * @param {(line: string) => void} say
 * @returns {Promise<StepResult[]>}
 */
export async function runSteps(steps, env, say) {
  /** @type {StepResult[]} */
  const results = [];
  for (const step of steps) results.push(await runStep(step, env, say));
  return results;
}

/**
 * @param {Step} step
 * @param {Record<string, string>} env
 * @param {(line: string) => void} say
 * @returns {Promise<StepResult>}
 */
async function runStep(step, env, say) {
  const { name, script, timeout } = step;
  const none = { name, passed: 0, failed: 0, skipped: 0, seconds: 0 };
  if (step.skip) {
    say(`${name}: SKIPPED, ${step.skip}`);
    return { ...none, skipped: 1, note: `skipped: ${step.skip}` };
  }
  if (step.impossible) {
    say(`${name}: can’t be run, ${step.impossible}`);
    return { ...none, failed: 1, note: step.impossible };
  }
  say(`${name}: npm run ${script}`);
  const report = join(root, 'test', 'results', `${script.replace(':', '-')}.json`);
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--silent', script, ...(step.counts ? reporters : [])];
  const { ok, reason, seconds } = await runCommand('npm', args, { timeout, env });
  const counted = step.counts ? countTests(report) : none;
  // A run can fail without a failed test: nothing to test, an error outside of tests, a time-out.
  const failed = ok ? counted.failed : Math.max(1, counted.failed);
  return { ...none, ...counted, failed, seconds, ...(!ok && { note: reason }) };
}
