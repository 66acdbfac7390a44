import type { Meeting } from '../deals/meeting';

/**
 * The primer call as it was held: the private call that prepares the champion for the CSM. The first one counts;
 * null where none was held by now.
 */
export function primerHeld(
  meetings: readonly Meeting[],
  now: Date,
): (Meeting & { readonly heldAt: string }) | null {
  return (
    meetings
      .flatMap((meeting) =>
        meeting.kind === 'primer' && meeting.heldAt !== null
          ? [{ ...meeting, heldAt: meeting.heldAt }]
          : [],
      )
      .filter(({ heldAt }) => Date.parse(heldAt) <= now.getTime())
      .toSorted((a, b) => a.heldAt.localeCompare(b.heldAt))[0] ?? null
  );
}
