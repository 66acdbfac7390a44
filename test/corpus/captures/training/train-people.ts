/**
 * `npm run train:people`: trains the weights that tell who in a conversation matters, on those that may be read,
 * writes them into the library, and says how weights fare on writers that they have not learned from: each writer's
 * conversations are read by weights trained on the others'. The same conversations give the same file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { capturePeople } from '@/lib/domain/capture/people/capture-people';
import { unpackTable } from '@/lib/domain/promises/tagger/linear-table';
import { finish } from '@/lib/domain/steps';
import { readSource } from '@/lib/reading/read-source';
import { tallyLine } from '../../report';
import { openConversations } from '../capture-sets';
import { contextOfLine, fileNameOf } from '../read-conversation';
import type { Conversation } from '../read-conversations';
import { scoreCaptures, type CapturePair } from '../score-captures';
import { judgePeople, learnPeople } from './learn-people';

const FILE = resolve(import.meta.dirname, '../../../../lib/domain/capture/people/weights.ts');

const { items, problems } = openConversations();
for (const problem of problems) process.stderr.write(`${problem}\n`);
const judged = await judgePeople(items);
const pairs: CapturePair[] = [];
for (const writer of new Set(items.map((one) => one.writer)))
  pairs.push(
    ...(await readBy(
      items.filter((one) => one.writer === writer),
      finish(unpackTable(learnPeople(judged.filter((one) => one.writer !== writer)))),
    )),
  );
writeFileSync(
  FILE,
  `import type { PackedTable } from '../../promises/tagger/packed-table';

/** Trained weights, written by \`npm run train:people\` from ${String(items.length)} conversations; not to be edited. */
export const weights: PackedTable = ${JSON.stringify(learnPeople(judged))};
`,
);
process.stdout.write(
  `${[
    `People in conversations of held-out writers (${String(items.length)} documents)`,
    tallyLine('person', scoreCaptures(pairs).person),
  ].join('\n')}\n`,
);

async function readBy(
  conversations: readonly Conversation[],
  table: Parameters<typeof capturePeople>[2],
): Promise<CapturePair[]> {
  const read: CapturePair[] = [];
  for (const conversation of conversations) {
    const source = await readSource({ name: fileNameOf(conversation), content: conversation.text });
    const found =
      source.kind === 'refused'
        ? []
        : finish(capturePeople(source.document, contextOfLine(conversation), table));
    read.push({ conversation, found });
  }
  return read;
}
