import { isEqual } from '../merge/is-equal';
import type { Change, Loss, Version } from './version';

/** A pause after which what is written next is a new version, in milliseconds. */
const PAUSE_MS = 10 * 60_000;
/** The longest stretch of work that is one version, in milliseconds. */
const LONGEST_MS = 60 * 60_000;

/** What lost, before it is dated. */
export type NewLoss = Omit<Loss, 'at' | 'settled'>;

/** What a write did to a brief. */
export interface Write {
  readonly id: string;
  readonly dealId: string;
  readonly reason: Version['reason'];
  readonly changes: readonly Change[];
  readonly losses: readonly NewLoss[];
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * The version that a write belongs to: the latest one goes on while the rep does, else a new one begins.
 *
 * @param latest - The deal's latest version, or null.
 * @returns Null when nothing changed and nothing was lost.
 */
export function recordChange(latest: Version | null, write: Write): Version | null {
  const changes = write.changes.filter(({ from, to }) => !isEqual(from, to));
  const losses = write.losses.map((loss) => ({ ...loss, at: write.at, settled: false }));
  if (changes.length === 0 && losses.length === 0) return null;
  if (latest === null || !goesOn(latest, write)) {
    const { id, dealId, reason } = write;
    const at = latest === null ? write.at : laterThan(latest.startedAt, write.at);
    return { id, dealId, reason, startedAt: at, endedAt: at, changes, losses };
  }
  return {
    ...latest,
    endedAt: write.at > latest.endedAt ? write.at : latest.endedAt,
    changes: changes.reduce<readonly Change[]>(joinChange, latest.changes).slice(),
    losses: [
      ...latest.losses.filter((old) => !losses.some((loss) => isSamePlace(old, loss))),
      ...losses,
    ],
  };
}

/** Versions are told apart by when they began: not two in one instant, nor back in time after a clock was set. */
function laterThan(before: string, at: string): string {
  return at > before ? at : new Date(Date.parse(before) + 1).toISOString();
}

function goesOn(latest: Version, { reason, at }: Write): boolean {
  const now = Date.parse(at);
  return (
    reason === 'edited' &&
    latest.reason === 'edited' &&
    Math.abs(now - Date.parse(latest.endedAt)) < PAUSE_MS &&
    now - Date.parse(latest.startedAt) < LONGEST_MS
  );
}

/** What a version changed and changed back is no change of it. */
function joinChange(changes: readonly Change[], next: Change): readonly Change[] {
  const known = changes.find((change) => changeKey(change) === changeKey(next));
  if (known === undefined) return [...changes, next];
  const joined = { ...next, from: known.from } as Change;
  const others = changes.filter((change) => change !== known);
  return isEqual(joined.from, joined.to) ? others : [...others, joined];
}

/** What a change is about: a fact's field, or a person. */
export function changeKey(change: Change): string {
  return change.what === 'fact' ? `fact/${change.field}` : `person/${change.personId}`;
}

/** While two tabs type in one place, only what was last lost there is worth keeping. */
function isSamePlace(one: Loss, other: Loss): boolean {
  return one.what === other.what && one.key === other.key && one.path === other.path;
}
