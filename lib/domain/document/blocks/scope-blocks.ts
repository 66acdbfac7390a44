import { writtenDate } from '../../emails/context/written-date';
import { entriesBlock, oneLine, pair, pairsBlock, tableBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

/** What is delivered to whom from when, what is made to measure, and what their board looks at. */
export function scopeBlocks({ facts, words, locale }: DocumentContext): DocumentBlock[] {
  const { units = [], modality = '', bespoke = [], boardMeasure = '' } = facts.scope ?? {};
  const columns = [
    words.say('document.label.unit'),
    words.say('document.label.size'),
    words.say('document.label.composition'),
    words.say('document.label.start'),
  ];
  return [
    ...tableBlock(
      columns,
      units.map(({ name, size, composition, startDate }) => [
        name,
        size,
        composition,
        startDate === null ? '' : writtenDate(startDate, locale),
      ]),
    ),
    ...pairsBlock([
      pair(words.say('document.label.modality'), modality),
      pair(words.say('document.label.boardMeasure'), boardMeasure),
    ]),
    ...entriesBlock(
      bespoke.map(({ what, signOffRef }) => ({
        lead: what,
        tags: [words.say('document.label.bespoke')],
        lines: [{ label: words.say('document.label.signOff'), value: oneLine(signOffRef) }],
      })),
    ),
  ];
}
