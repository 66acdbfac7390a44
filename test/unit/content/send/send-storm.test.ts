// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createRandom } from '../../../e2e/storm/random';
import { createStormPage, type Outcome } from './storm-page';

/** Sends of one storm; a fault or two of ours in four of five. */
const SENDS = 1_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets every wanted mail go and keeps every held one, whichever call of ours fails', async () => {
  const counts = new Map<string, number>();
  const wrongs: string[] = [];
  let failed = 0;
  for (let id = 0; id < SENDS; id += 1) {
    const page = createStormPage(createRandom(Math.imul(id + 1, 2_654_435_761)));
    const { outcome, faults, problems, what } = await page.play();
    page.end();
    failed += faults;
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    wrongs.push(...problems.map((problem) => `${String(id)}: ${problem} (${what})`));
  }
  const shares = [...counts].map(([outcome, count]) => `${outcome} ${String(count)}`);
  process.stdout.write(
    `${String(SENDS)} sends, ${String(failed)} calls of ours failed: ${shares.join(', ')}; wrong ${String(wrongs.length)}\n`,
  );
  expect(wrongs).toEqual([]);
  const expected: readonly Outcome[] = ['left unasked', 'answered', 'held'];
  expect([...counts.keys()].sort()).toEqual([...expected].sort());
}, 60_000);
