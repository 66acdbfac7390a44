/**
 * `npm run train:captures-held-out`: says how weights fare on writers that they have not learned from: each
 * writer's conversations are read by weights trained on the others'. Changes to the reader are judged by this.
 * With `-- TYPE` it prints what was missed and wrongly found of a type too.
 */
import { unpackCaptureModel } from '@/lib/domain/capture/tagger/capture-model';
import { scoreLines } from '../capture-report';
import { openConversations } from '../capture-sets';
import { faultLines } from '../fault-lines';
import type { CapturePair } from '../score-captures';
import { readConversation } from '../read-conversation';
import { cutAll, learn } from './learn';

const { items } = openConversations();
const cut = await cutAll(items);
const pairs: CapturePair[] = [];
for (const writer of new Set(items.map((one) => one.writer))) {
  const model = unpackCaptureModel(learn(cut.filter((one) => one.writer !== writer)));
  for (const conversation of items.filter((one) => one.writer === writer))
    pairs.push({ conversation, found: await readConversation(conversation, model) });
}

process.stdout.write(
  `${[
    `Conversations of held-out writers (${String(items.length)} documents)`,
    ...scoreLines(pairs),
    ...(process.argv[2] === undefined ? [] : faultLines(pairs, process.argv[2])),
  ].join('\n')}\n`,
);
