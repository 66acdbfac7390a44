import type { Origin } from '../../brief/origin';
import type { Verdict } from '../capture';
import type { Dossier } from '../../deals/dossier';
import { applyWrite } from './apply-write';
import { layFact } from './lay-fact';
import type { Write } from './laid';
import type { SaidIn, Suggestion } from './suggestion';

/** How a suggestion is taken: as it is or in place of the brief's, or beside what the brief has. */
export type TakeWay = 'take' | 'both';

/** What taking a suggestion writes; null where there is nothing to write, or no room. */
export function writeOf({ laid }: Pick<Suggestion, 'laid'>, way: TakeWay): Write | null {
  if (laid.state === 'new') return laid.write;
  return laid.state === 'contradiction' ? laid[way] : null;
}

/** A suggestion with what taking it writes. */
export interface Taking {
  readonly suggestion: Suggestion;
  readonly write: Write;
}

/**
 * What taking suggestions one after the other writes, each over what those before it made; what there is no room for,
 * or what an earlier one said already, is left out.
 *
 * @param now - ISO 8601, UTC.
 */
export function takeAll(
  chosen: readonly Suggestion[],
  way: TakeWay,
  dossier: Dossier,
  now: string,
): Taking[] {
  const takings: Taking[] = [];
  let stands = dossier;
  for (const suggestion of chosen) {
    const write = writeOf({ laid: layFact(suggestion, stands) }, way);
    if (write === null) continue;
    stands = applyWrite(stands, write, now);
    takings.push({ suggestion, write });
  }
  return takings;
}

/** What is kept of a suggestion once it was written. */
export function takenVerdict(write: Write, now: string): Verdict {
  const taken = { kind: 'taken', part: '', at: now } as const;
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
