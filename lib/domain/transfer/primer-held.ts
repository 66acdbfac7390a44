import { heldMeetings, type HeldMeeting } from '../deals/held-meetings';
import type { Meeting } from '../deals/meeting';

/**
 * The primer call as it was held: the private call that prepares the champion for the CSM. The first one counts;
 * null where none was held by now.
 */
export function primerHeld(meetings: readonly Meeting[], now: Date): HeldMeeting | null {
  return heldMeetings(meetings, now).find(({ kind }) => kind === 'primer') ?? null;
}
