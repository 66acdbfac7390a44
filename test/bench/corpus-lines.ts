import { join } from 'node:path';
import { readWriters } from '../corpus/read-writers';
import { root } from '../tooling/root.mjs';
import { ownLines } from './own-lines';

/**
 * The own words of all mails of the tuning writers, line by line, an empty line between mails. Writers take turns, so
 * that any stretch is by many hands.
 */
export function corpusLines(): string[] {
  const turns = new Map<string, number>();
  return readWriters(join(root, 'test/corpus/mails/tuning'))
    .items.map(({ writer, body }) => {
      const turn = turns.get(writer) ?? 0;
      turns.set(writer, turn + 1);
      return { turn, lines: ownLines(body) };
    })
    .sort((a, b) => a.turn - b.turn)
    .flatMap(({ lines }) => (lines.length > 0 ? [...lines, ''] : []));
}
