import { addressPlace, splitAt, type PageAddress } from './address-place';
import { recordIdIn } from './record-id-in';

/** Stands for the record's id in a pattern, … */
export const ID_MARK = '{id}';
/** … and this for one part that may be any: the pipeline, the list, the customer a deal was opened from. */
export const ANY_MARK = '*';

/**
 * The id of the record that an address is about, by a pattern. What follows the id in a path (a tab, a view, an
 * activity of the deal) doesn't matter, nor do parameters that the pattern doesn't name.
 *
 * @returns Null where the address doesn't fit, or has a word ("new", "board") where the id would stand.
 */
export function matchDealPath(dealPath: string, url: PageAddress): string | null {
  const [withQuery, hash = ''] = splitAt(dealPath, '#');
  const [pathname, search = ''] = splitAt(withQuery, '?');
  const pattern = addressPlace({ pathname, search, hash });
  const place = addressPlace(url);
  if (pattern === null || place === null) return null;
  const isInPath = pattern.path.includes(ID_MARK);
  const found = [
    matchParts(pattern.path, place.path, isInPath),
    pattern.route === null ? [] : matchParts(pattern.route, place.route ?? [], true),
    matchParameters(pattern.query, place.query),
    matchParameters(pattern.hash, place.hash),
  ];
  const ids = found.flatMap((part) => part ?? []);
  const [id, ...more] = ids;
  return found.includes(null) || id === undefined || more.length > 0 ? null : id;
}

/** The ids that segments hold where the pattern wants one; null where they don't fit. */
function matchParts(
  pattern: readonly string[],
  parts: readonly string[],
  mayGoOn: boolean,
): readonly string[] | null {
  if (parts.length < pattern.length || (!mayGoOn && parts.length > pattern.length)) return null;
  return allOrNothing(pattern.map((wanted, at) => matchOne(wanted, parts[at] ?? '')));
}

function matchParameters(
  pattern: ReadonlyMap<string, string>,
  values: ReadonlyMap<string, string>,
): readonly string[] | null {
  return allOrNothing(
    [...pattern].map(([key, wanted]) => {
      const value = values.get(key);
      return value === undefined ? null : matchOne(wanted, value);
    }),
  );
}

function allOrNothing(found: readonly (readonly string[] | null)[]): readonly string[] | null {
  return found.includes(null) ? null : found.flatMap((one) => one ?? []);
}

function matchOne(wanted: string, part: string): readonly string[] | null {
  if (wanted === ID_MARK) {
    const id = recordIdIn(part);
    return id === null ? null : [id];
  }
  return wanted === part || (wanted === ANY_MARK && part !== '') ? [] : null;
}
