import type { Dossier } from '../deals/dossier';
import { isFactItem, GROUP_OF_ITEM, type BriefFact, type BriefItem } from './brief-item';

/** Words of a note that stand in the brief. */
export interface LiftedWords {
  readonly quote: string;
  /** The fact they went to, or the people map. */
  readonly item: BriefItem;
}

/** A stretch of a note: plain, or with the places of the brief that its words went to. */
export interface NotePiece {
  readonly text: string;
  readonly lifted: readonly LiftedWords[];
}

/** A person's lines have no origin of their own: fewer words than this may stand there by chance. */
const FEWEST_WORDS = 2;

/**
 * What of a note stands in the brief: by the origins of its facts, and by the lines about its people that
 * are in the note word for word.
 *
 * @param ref - The id of the call or meeting.
 */
export function liftedFrom(
  { facts, people }: Pick<Dossier, 'facts' | 'people'>,
  { ref, text }: { readonly ref: string; readonly text: string },
): LiftedWords[] {
  const ofFacts = facts.flatMap(({ field, origins }) =>
    origins
      .filter((origin) => origin.ref === ref && origin.quote !== '' && isBriefFact(field))
      .map(({ quote }): LiftedWords => ({ quote, item: field as BriefFact })),
  );
  const ofPeople = people.flatMap((person) =>
    Object.values(person)
      .flatMap((part) => (typeof part === 'string' ? part.split('\n') : []))
      .filter((line) => line.trim().split(/\s+/u).length >= FEWEST_WORDS)
      .filter((line) => line !== person.name && line !== person.title && text.includes(line))
      .map((quote): LiftedWords => ({ quote, item: 'peopleMap' })),
  );
  return [...ofFacts, ...ofPeople];
}

/** A note's text cut where words that were lifted begin and end; nothing is lost or doubled. */
export function notePieces(text: string, lifted: readonly LiftedWords[]): NotePiece[] {
  const found = lifted.flatMap((one) => {
    const start = text.indexOf(one.quote);
    return start === -1 ? [] : [{ one, start, end: start + one.quote.length }];
  });
  const cuts = [0, ...found.flatMap(({ start, end }) => [start, end]), text.length];
  const edges = [...new Set(cuts)].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const over = found.filter((range) => range.start < end && range.end > start);
    return { text: text.slice(start, end), lifted: over.map(({ one }) => one) };
  });
}

function isBriefFact(field: string): boolean {
  return field in GROUP_OF_ITEM && isFactItem(field as BriefItem);
}
