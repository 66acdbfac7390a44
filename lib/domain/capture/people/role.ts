import type { PersonRole } from '../../people/person';
import { unpackTable, type LinearTable } from '../../promises/tagger/linear-table';
import { finish } from '../../steps';
import { weigh } from '../weigh';
import { weights } from './role-weights';
import { OUTRIGHT } from './role-words';

/** Somebody whose part is to be guessed. */
interface Player {
  readonly title: string;
  /** What else tells it, as `roleFeatures` gives it. */
  readonly features: readonly string[];
}

/** What the weights tell apart, in the order of their outcomes: no part that anybody could tell, or one of these. */
export const ROLE_OUTCOMES = [
  null,
  'champion',
  'day_to_day_user',
  'economic_buyer',
  'exec_sponsor',
  'finance_ap',
  'it_owner',
  'procurement',
  'skeptic',
] as const satisfies readonly (PersonRole | null)[];

/** What is less likely isn't said: guesses of held-out writers between 0.35 and this are more often wrong than right. */
const LEAST = 0.4;
/** How much less likely a part is for others than for who is likeliest to play it; of users there may be many. */
const SHARED = 0.3;
const MANY: ReadonlySet<PersonRole | null> = new Set<PersonRole>(['day_to_day_user']);

let shipped: LinearTable | null = null;

/**
 * What part each of the people of a conversation plays, guessed; null where no guess is likely enough.
 *
 * @param table - Trained weights; those shipped with Baton unless others are to be tried.
 */
export function guessRoles(people: readonly Player[], table?: LinearTable): (PersonRole | null)[] {
  const known = table ?? (shipped ??= finish(unpackTable(weights)));
  const likely = people.map(({ features }) => likelihoods(weigh(features, known)));
  const holders = ROLE_OUTCOMES.map(() => 0);
  for (const own of likely) {
    const best = bestOf(own);
    if (!MANY.has(ROLE_OUTCOMES[best] ?? null))
      holders[best] = Math.max(holders[best] ?? 0, own[best] ?? 0);
  }
  return likely.map((own, index) => {
    const outright = toldOutright(people[index]?.title ?? '');
    if (outright !== null) return outright;
    const shares = own.map((share, outcome) =>
      share < (holders[outcome] ?? 0) ? share * SHARED : share,
    );
    const best = bestOf(shares);
    return (shares[best] ?? 0) < LEAST ? null : (ROLE_OUTCOMES[best] ?? null);
  });
}

function toldOutright(title: string): PersonRole | null {
  const lower = title.toLowerCase();
  return OUTRIGHT.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** The likeliest part of all, the first outcome aside: that none can be told is no part. */
function bestOf(shares: readonly number[]): number {
  const parts = shares.slice(1);
  return parts.indexOf(Math.max(...parts)) + 1;
}

function likelihoods(scores: Float64Array): number[] {
  const highest = Math.max(...scores);
  const odds = [...scores].map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.map((value) => value / sum);
}
