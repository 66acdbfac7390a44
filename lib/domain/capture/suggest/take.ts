import type { Origin } from '../../brief/origin';
import type { Verdict } from '../capture';
import type { Dossier } from '../../deals/dossier';
import { applyWrite } from './apply-write';
import { layFact } from './lay-fact';
import type { Write } from './laid';
import type { SaidIn, Suggestion } from './suggestion';

/**
 * How a suggestion is taken: `take` where the brief says nothing else; where it does, `instead` of that or beside it,
 * as the rep chose.
 */
export type TakeWay = 'take' | 'instead' | 'both';

/**
 * What taking a suggestion writes; null where there is nothing to write, no room, or nobody chose between it and
 * what the brief says.
 */
export function writeOf({ laid }: Pick<Suggestion, 'laid'>, way: TakeWay): Write | null {
  if (laid.state === 'new') return laid.write;
  return laid.state === 'contradiction' && way !== 'take' ? laid[way] : null;
}

/** A suggestion with what taking it writes. */
export interface Taking {
  readonly suggestion: Suggestion;
  readonly write: Write;
  /** Whether it goes in the place of what the brief says. */
  readonly isInstead: boolean;
}

/** What taking several suggestions at once comes to. */
export interface TakenAtOnce {
  readonly takings: readonly Taking[];
  /** How many say something else than what stands by then, and so wait for a choice. */
  readonly left: number;
}

/**
 * What taking suggestions one after the other writes, each over what those before it made; what there is no room for,
 * what an earlier one said already, or what `take` would put in the place of what stands, is left out.
 *
 * @param now - ISO 8601, UTC.
 */
export function takeAll(
  chosen: readonly Suggestion[],
  way: TakeWay,
  dossier: Dossier,
  now: string,
): TakenAtOnce {
  const takings: Taking[] = [];
  const others: Suggestion[] = [];
  let stands = dossier;
  for (const suggestion of chosen) {
    const laid = layFact(suggestion, stands);
    const write = writeOf({ laid }, way);
    if (write === null) {
      others.push(suggestion);
      continue;
    }
    stands = applyWrite(stands, write, now);
    const isInstead = laid.state === 'contradiction' && way === 'instead';
    takings.push({ suggestion, write, isInstead });
  }
  const isContrary = (one: Suggestion) => layFact(one, stands).state === 'contradiction';
  return { takings, left: others.filter(isContrary).length };
}

/** What is kept of a suggestion once it was written: where it went, and what the rep made of it. */
export function takenVerdict(
  { suggestion, write }: Pick<Taking, 'suggestion' | 'write'>,
  now: string,
): Verdict {
  const { fact, isEdited } = suggestion;
  const taken = { kind: 'taken', part: '', at: now, ...(isEdited && { as: fact }) } as const;
  switch (write.kind) {
    case 'fact':
      return write.field === 'callSummary'
        ? { ...taken, into: 'nextStep', ref: write.field, part: write.part }
        : { ...taken, into: 'fact', ref: write.field, part: write.part };
    case 'person':
      return { ...taken, into: 'person', ref: write.after.id };
    case 'promise':
      return { ...taken, into: 'promise', ref: write.promise.id };
    case 'due':
      return { ...taken, into: 'promise', ref: write.promiseId };
    case 'closeDate':
      return { ...taken, into: 'fact', ref: 'closeDate' };
  }
}

/** Where a part of a fact was taken from, one for each place it was said. */
export function originsOf(said: readonly SaidIn[], part: string): Origin[] {
  return said.map(({ captureId, kind, quote, at }) => ({
    part,
    kind: isWritten(kind) ? 'mail' : 'call',
    ref: captureId,
    quote,
    at,
  }));
}

/** Whether a source is mail; notes and transcripts are of a call. */
export function isWritten(kind: SaidIn['kind']): boolean {
  return kind === 'thread' || kind === 'mail';
}
