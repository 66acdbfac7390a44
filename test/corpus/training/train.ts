/**
 * `npm run train`: trains the weights of the promise detector on the tuning mails and, where they are
 * there, on the real sentences beside the repository, and writes them into the library. Takes about a
 * minute; the same data give the same file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { realSentences, tuningMails } from '../sets';
import { learn } from './learn';

const FILE = resolve(import.meta.dirname, '../../../lib/domain/promises/tagger/weights.ts');

const mails = tuningMails();
const sentences = realSentences();
for (const problem of [...mails.problems, ...(sentences?.problems ?? [])])
  process.stderr.write(`${problem}\n`);
if (sentences === null)
  process.stderr.write('The real sentences are not there: the weights will be worse without.\n');
const json = JSON.stringify(learn(mails.items, sentences?.items ?? []));
const learned = `${String(mails.items.length)} mails and ${String(sentences?.items.length ?? 0)} sentences`;
writeFileSync(
  FILE,
  `import type { PackedModel } from './packed-table';

/** Trained weights, written by \`npm run train\` from ${learned}; not to be edited. */
export const weights: PackedModel = ${json};
`,
);
process.stdout.write(
  `trained on ${learned}; ${(gzipSync(json).length / 1000).toFixed(0)} kB compressed\n`,
);
