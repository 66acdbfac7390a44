/**
 * `npm run storm`: a thousand sends over all ways in the real browser, with faults at random in our own
 * code. `-- --sends 200 --seed 7` plays fewer, `-- --only 1017,1200` some of them again.
 */
import { parseArgs } from 'node:util';
import setUp from '../global-setup';
import { describe } from './figures';
import { runStorm } from './run-storm';

const { values } = parseArgs({
  options: {
    sends: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '4' },
    browsers: { type: 'string', default: '2' },
    only: { type: 'string' },
  },
});

await setUp();
const began = Date.now();
let count = 0;
const { lines, wrongs } = await runStorm({
  sends: Number(values.sends),
  seed: Number(values.seed),
  browsers: Number(values.browsers),
  ...(values.only !== undefined && { only: values.only.split(',').map(Number) }),
  tell(played) {
    count += 1;
    if (count % 100 === 0) console.log(`${String(count)} sends`);
    if (played.problems.length > 0) console.log(played.problems.join(), describe(played));
  },
});
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
console.log(
  [`Storm of seed ${values.seed}, ${minutes} minutes`, ...lines, '', ...wrongs].join('\n'),
);
process.exitCode = wrongs.length > 0 ? 1 : 0;
