import type { Origin } from '../../brief/origin';
import type { Dossier } from '../../deals/dossier';
import type { Capture } from '../capture';
import type { CapturedFact } from '../captured-fact';
import { applyWrite } from './apply-write';
import { layFact } from './lay-fact';
import type { Write } from './laid';
import type { Taking } from './take';

/** What is there when something is put in the place of something else. */
export interface Replaced {
  readonly dossier: Dossier;
  /** What was read for the deal, by which it is known what an origin's words tell. */
  readonly captures: readonly Capture[];
}

/**
 * The origins that speak for what a taking replaces in a fact, and for nothing that stands after it. Of a row, which
 * may have its other parts from elsewhere, only those whose words contradict it are among them.
 *
 * @param now - ISO 8601, UTC.
 */
export function outdatedOrigins(
  { suggestion, write }: Pick<Taking, 'suggestion' | 'write'>,
  { dossier, captures }: Replaced,
  now: string,
): Origin[] {
  if (write.kind !== 'fact') return [];
  const origins = dossier.facts.find(({ field }) => field === write.field)?.origins ?? [];
  const after = applyWrite(dossier, write, now);
  return origins.filter((origin) => {
    if (!isOfPart(origin, write) || suggestion.said.some(({ quote }) => quote === origin.quote))
      return false;
    const told = toldBy(origin, captures);
    if (told.length === 0) return !isRowPart(write);
    return told.some((fact) => contradicts(fact, suggestion, after));
  });
}

type FactWrite = Extract<Write, { kind: 'fact' }>;

/** A compelling event is replaced with its day. */
function isOfPart({ part }: Origin, write: FactWrite): boolean {
  const isEvent = write.field === 'compellingEvent' && write.part === 'event';
  return part === write.part || (isEvent && part === 'date');
}

function isRowPart({ field, value }: FactWrite): boolean {
  return Array.isArray(value) || field === 'scope';
}

/** What was found in an origin's words, as the rep took it. */
function toldBy({ ref, quote }: Origin, captures: readonly Capture[]): CapturedFact[] {
  const facts = captures.find(({ id }) => id === ref)?.facts ?? [];
  return facts.flatMap(({ fact, verdict }) => {
    if (fact.quote !== quote || verdict.kind !== 'taken') return [];
    return [verdict.as ?? fact];
  });
}

/** Whether what was taken before says otherwise than what stands after; a day says nothing of what it is the day of. */
function contradicts(
  fact: CapturedFact,
  { fact: taken, id }: Taking['suggestion'],
  after: Dossier,
): boolean {
  if (fact.type === 'date') return fact.value.date !== dayOf(taken);
  if (fact.type !== taken.type) return false;
  return layFact({ fact, place: null, id }, after).state === 'contradiction';
}

function dayOf(fact: CapturedFact): string | null {
  return fact.type === 'date' || fact.type === 'compelling_event' ? fact.value.date : null;
}
