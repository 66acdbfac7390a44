import { CAPTURE_TYPES, type CaptureType } from '@/lib/domain/capture/capture-type';
import { matchesOf, type CapturePair } from './score-captures';

/**
 * What was missed and what was wrongly found, document by document. For conversations that may be read only.
 *
 * @param asked - One type; all where it is none.
 */
export function faultLines(pairs: readonly CapturePair[], asked: string): string[] {
  const types = CAPTURE_TYPES.filter((type) => asked === type);
  return pairs.flatMap((pair) => {
    const lines = (types.length === 0 ? CAPTURE_TYPES : types).flatMap((type) =>
      faultsOf(pair, type),
    );
    return lines.length === 0 ? [] : [String(pair.conversation.id), ...lines];
  });
}

function faultsOf(pair: CapturePair, type: CaptureType): string[] {
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
