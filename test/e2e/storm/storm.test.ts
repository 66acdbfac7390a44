import { expect, it } from 'vitest';
import { runStorm } from './run-storm';

/** As many as there is time for in every run; `npm run storm` plays a thousand. */
const SENDS = 40;

it('lets every wanted mail go, and no other, whatever fails in our code', async () => {
  const { lines, wrongs } = await runStorm({ sends: SENDS, seed: 11, browsers: 2, hurried: true });
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(wrongs).toEqual([]);
}, 180_000);
