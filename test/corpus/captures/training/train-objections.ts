/**
 * `npm run train:objections`: trains the weights that tell whether an objection was settled, on the conversations that
 * may be read, writes them into the library, and says how weights fare on writers that they have not learned from.
 * The same conversations give the same file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { objectionStatus } from '@/lib/domain/capture/values/objection-status';
import { unpackTable } from '@/lib/domain/promises/tagger/linear-table';
import { finish } from '@/lib/domain/steps';
import { openConversations } from '../capture-sets';
import { isLookedAt } from '../looked-at';
import { judgeObjections, learnObjections } from './learn-objections';

const FILE = resolve(
  import.meta.dirname,
  '../../../../lib/domain/capture/values/objection-weights.ts',
);

const { items, problems } = openConversations();
for (const problem of problems) process.stderr.write(`${problem}\n`);
const judged = await judgeObjections(items);
const right = [...new Set(judged.map((one) => one.writer))].map((writer) => {
  const others = judged.filter((one) => one.writer !== writer);
  const table = finish(unpackTable(learnObjections(others)));
  const own = judged.filter((one) => one.writer === writer);
  const hits = own.filter(({ around, status }) => objectionStatus(around, table) === status);
  return { isLooked: isLookedAt(writer), all: own.length, hits: hits.length };
});
writeFileSync(
  FILE,
  `import type { PackedTable } from '../../promises/tagger/packed-table';

/** Trained weights, written by \`npm run train:objections\` from ${String(judged.length)} objections; not to be edited. */
export const weights: PackedTable = ${JSON.stringify(learnObjections(judged))};
`,
);
process.stdout.write(
  `Status of objections by held-out writers: looked at ${told(true)}, not looked at ${told(false)}\n`,
);

function told(isLooked: boolean): string {
  const half = right.filter((one) => one.isLooked === isLooked);
  const sum = (key: 'all' | 'hits') => half.reduce((total, one) => total + one[key], 0);
  return `${String(sum('hits'))} of ${String(sum('all'))}`;
}
