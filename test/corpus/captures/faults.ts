/**
 * `npm run -s captures:faults -- [TYPE]`: prints what was missed and what was wrongly found in the conversations
 * that may be read, document by document.
 */
import { CAPTURE_TYPES, type CaptureType } from '@/lib/domain/capture/capture-type';
import { openConversations } from './capture-sets';
import { matchesOf, readAll, type CapturePair } from './score-captures';

const asked = CAPTURE_TYPES.filter((type) => (process.argv[2] ?? type) === type);

function faultLines(pair: CapturePair, type: CaptureType): string[] {
  const matched = matchesOf(type, pair);
  const { text, marks } = pair.conversation;
  const missed = marks.filter(
    (mark) => mark.type === type && !matched.some(([one]) => one === mark),
  );
  const wrong = pair.found.filter(
    (fact) => fact.type === type && !matched.some(([, one]) => one === fact),
  );
  return [
    ...missed.map(({ start, end }) => `  missed ${type}: ${oneLine(text.slice(start, end))}`),
    ...wrong.map(({ quote }) => `  wrong  ${type}: ${oneLine(quote)}`),
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

for (const pair of await readAll(openConversations().items)) {
  const lines = asked.flatMap((type) => faultLines(pair, type));
  if (lines.length > 0) process.stdout.write(`${[pair.conversation.id, ...lines].join('\n')}\n`);
}
