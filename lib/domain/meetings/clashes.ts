import type { Meeting } from '../deals/meeting';

const MINUTE_MS = 60_000;

type Times = Pick<Meeting, 'plannedAt' | 'heldAt' | 'minutes'>;

/** Whether a planned meeting runs into another that is planned. One that ends when the other begins does not. */
export function clashes(meeting: Times, others: readonly Times[]): boolean {
  const mine = span(meeting);
  return (
    mine !== null &&
    others.some((other) => {
      const theirs = span(other);
      return theirs !== null && mine.from < theirs.to && theirs.from < mine.to;
    })
  );
}

function span({ plannedAt, heldAt, minutes }: Times) {
  if (plannedAt === null || heldAt !== null) return null;
  const from = Date.parse(plannedAt);
  return { from, to: from + minutes * MINUTE_MS };
}
