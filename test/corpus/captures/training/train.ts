/**
 * `npm run train:captures`: trains the weights of the reader of conversations on those that may be read, and
 * writes them into the library. The same conversations give the same file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openConversations } from '../capture-sets';
import { cutAll, learn } from './learn';

const FILE = resolve(import.meta.dirname, '../../../../lib/domain/capture/tagger/weights.ts');

const { items, problems } = openConversations();
for (const problem of problems) process.stderr.write(`${problem}\n`);
const json = JSON.stringify(learn(await cutAll(items)));
const learned = `${String(items.length)} conversations`;
writeFileSync(
  FILE,
  `import type { PackedCaptureModel } from './packed-capture-model';

/** Trained weights, written by \`npm run train:captures\` from ${learned}; not to be edited. */
export const weights: PackedCaptureModel = ${json};
`,
);
process.stdout.write(
  `trained on ${learned}; ${(gzipSync(json).length / 1000).toFixed(0)} kB compressed\n`,
);
