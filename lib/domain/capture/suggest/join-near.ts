import { isBlank } from '../../brief/is-blank';
import { capturedFactSchema, type CapturedFact } from '../captured-fact';
import { isNear } from './is-near';

interface Told {
  readonly fact: CapturedFact;
}

/** Facts that tell the same, the one that tells most first. */
export type Joined<One extends Told> = readonly [One, ...One[]];

/** Puts together what tells the same, in the order in which each was told first. */
export function joinNear<One extends Told>(told: readonly One[]): Joined<One>[] {
  const joined: [One, ...One[]][] = [];
  for (const one of told) {
    const same = joined.find(([first]) => isNear(first.fact, one.fact));
    if (same === undefined) joined.push([one]);
    else if (tells(one.fact) > tells(same[0].fact)) same.unshift(one);
    else same.push(one);
  }
  return joined;
}

/** A fact with what others that tell the same say beside it. */
export function joinedFact(joined: Joined<Told>): CapturedFact {
  const [{ fact }, ...others] = joined;
  const value = others.reduce<Readonly<Record<string, unknown>>>(
    (made, other) => withBlanksFrom(made, other.fact.value),
    fact.value,
  );
  const { success, data } = capturedFactSchema.safeParse({ ...fact, value });
  return success ? data : fact;
}

function withBlanksFrom(
  value: Readonly<Record<string, unknown>>,
  other: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    typeof part !== 'boolean' && isBlank(part) ? other[name] : part,
  ]);
  return Object.fromEntries(parts) as Readonly<Record<string, unknown>>;
}

/** How many parts of a fact are told. */
function tells({ value }: CapturedFact): number {
  return Object.values(value).filter((part) => !isBlank(part)).length;
}
