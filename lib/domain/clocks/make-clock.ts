import type { Clock } from './clock';

/** What a rule says of a clock. */
export interface ClockParts extends Pick<Clock, 'id' | 'owner'> {
  /** ISO instant; null where nobody knows, see `isStarted`. */
  readonly startsAt: string | null;
  /** Whether it runs although nothing says since when. */
  readonly isStarted?: boolean;
  /** ISO instant; null where nothing says. */
  readonly dueAt: string | null;
  /** Whether it is due at a day's end; so are most. */
  readonly isDay?: boolean;
  /** When what ends it is planned for. */
  readonly plannedAt?: string | null;
  /**
   * What has ended it, if anything: when that happened, or null where it can't be told from what is kept whether it
   * happened in time.
   */
  readonly ended: { readonly at: string | null } | null;
  /** Whether the deal has gone on so far that nobody needs it any more. */
  readonly isOver: boolean;
}

/**
 * A clock as it stands. It is late from its last millisecond on; what ends at that moment still is in time.
 *
 * @param now - ISO instant.
 */
export function makeClock(parts: ClockParts, now: string): Clock {
  const { id, owner, startsAt, dueAt, isDay = true, plannedAt = null, ended } = parts;
  const state = stateOf(parts, now);
  const isOpen = state === 'running' || state === 'late' || state === 'waiting';
  return {
    id,
    state,
    owner,
    startsAt,
    dueAt,
    isDay,
    plannedAt: isOpen ? plannedAt : null,
    endedAt: ended?.at ?? null,
  };
}

function stateOf(
  { startsAt, isStarted = false, dueAt, ended, isOver }: ClockParts,
  now: string,
): Clock['state'] {
  if (ended !== null)
    return dueAt !== null && ended.at !== null && ended.at > dueAt ? 'met_late' : 'met';
  if (isOver) return 'unneeded';
  if (startsAt === null ? !isStarted : startsAt > now) return 'waiting';
  return dueAt !== null && now >= dueAt ? 'late' : 'running';
}
