import { isEqual } from '../merge/is-equal';
import { MOST_ORIGINS, type Origin } from './origin';

/** Where a fact was taken from, and more places: each once, the latest where there are too many. */
export function joinOrigins(known: readonly Origin[], more: readonly Origin[]): Origin[] {
  const news = more.filter((origin) => !known.some((one) => isEqual(one, origin)));
  return [...known, ...news].slice(-MOST_ORIGINS);
}

/** Where a fact was taken from, but for some places. */
export function withoutOrigins(known: readonly Origin[], less: readonly Origin[]): Origin[] {
  return known.filter((origin) => !less.some((one) => isEqual(one, origin)));
}
