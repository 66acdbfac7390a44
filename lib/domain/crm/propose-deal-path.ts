import { addressPlace, MOST_PARTS, type AddressPlace, type PageAddress } from './address-place';
import { ANY_MARK, ID_MARK, matchDealPath } from './deal-path';
import { recordIdIn } from './record-id-in';

const LONGEST = 500;

const DEAL_WORD = /^(?:deals?|dealid|opportunit(?:y|ies)|opps?|potentials?|leads?|crm\.lead)$/iu;
/** Behind these stands whatever the deal was opened from. */
const PARENT_WORD =
  /^(?:pipelines?|boards?|views?|lists?|stages?|filters?|customers?|clients?|accounts?|contacts?|people|persons?|organi[sz]ations?|compan(?:y|ies))$/iu;
/** Parameters that say of what kind the record is: without them another object's page would match too. */
const KIND_KEY = /^(?:module|model|entity|etn|object|object_?type|type|table|area|resource)$/iu;
const ID_KEY = /^(?:id|record|record_?id|rid|oid|uid|key)$/iu;
const PLAIN_VALUE = /^[\w.:-]{1,60}$/u;

type Part = 'path' | 'query' | 'route' | 'hash';
interface Candidate {
  readonly part: Part;
  /** Which segment, or which parameter. */
  readonly at: number | string;
  readonly recordId: string;
  readonly rank: number;
}

/** A pattern for the addresses of deal pages, and the id it finds in the address it was made from. */
export interface DealPathProposal {
  readonly dealPath: string;
  readonly recordId: string;
}

/**
 * Proposes a pattern from the address of one deal page: its path with `{id}` where the record's id stands, or
 * with the id as a parameter, or behind the #.
 *
 * @returns Null where no part of the address looks like an id.
 */
export function proposeDealPath(url: PageAddress): DealPathProposal | null {
  const place = addressPlace(url);
  if (place === null) return null;
  const [best] = candidatesIn(place).sort((one, other) => other.rank - one.rank);
  if (best === undefined) return null;
  const dealPath = patternOf(place, best);
  // What can't be read back is no pattern: an address may hold a brace or a star of its own.
  return dealPath.length <= LONGEST && matchDealPath(dealPath, url) === best.recordId
    ? { dealPath, recordId: best.recordId }
    : null;
}

function candidatesIn({ path, query, route, hash }: AddressPlace): Candidate[] {
  return [
    ...inSegments('path', path, 30),
    ...inSegments('route', route ?? [], 35),
    ...inParameters('hash', hash, 25),
    ...inParameters('query', query, 20),
  ];
}

/** What stands behind a word for deals is the deal; else the last id of a path is what the page is about. */
function inSegments(part: 'path' | 'route', parts: readonly string[], rank: number): Candidate[] {
  return parts.flatMap((text, at) => {
    const recordId = recordIdIn(text);
    if (recordId === null) return [];
    const isNamed = DEAL_WORD.test(parts[at - 1] ?? '');
    return [{ part, at, recordId, rank: (isNamed ? 100 : rank) + at / MOST_PARTS }];
  });
}

function inParameters(
  part: 'query' | 'hash',
  values: ReadonlyMap<string, string>,
  rank: number,
): Candidate[] {
  return [...values].flatMap(([key, value]) => {
    const recordId = recordIdIn(value);
    const bare = key.replace(/[_-]?id$/iu, '');
    const isNamed = DEAL_WORD.test(key) || DEAL_WORD.test(bare);
    if (recordId === null || (!isNamed && !ID_KEY.test(key))) return [];
    const isOfDeals = [...values].some(([name, of]) => KIND_KEY.test(name) && DEAL_WORD.test(of));
    return [{ part, at: key, recordId, rank: isNamed || isOfDeals ? 90 : rank }];
  });
}

function patternOf({ path, query, route, hash }: AddressPlace, { part, at }: Candidate): string {
  const segments = (parts: readonly string[], holder: Part) => {
    if (part !== holder || typeof at !== 'number') return parts.join('/');
    const before = parts.slice(0, at).map((text, index) => {
      const isParents = recordIdIn(text) !== null && PARENT_WORD.test(parts[index - 1] ?? '');
      return isParents ? ANY_MARK : text;
    });
    return [...before, ID_MARK].join('/');
  };
  const parameters = (values: ReadonlyMap<string, string>, holder: Part) => {
    if (part !== holder) return '';
    const kept = [...values].flatMap(([key, value]) => {
      if (key === at) return [`${key}=${ID_MARK}`];
      return KIND_KEY.test(key) && PLAIN_VALUE.test(value) ? [`${key}=${value}`] : [];
    });
    return kept.join('&');
  };
  const search = parameters(query, 'query');
  const behind = part === 'route' ? `/${segments(route ?? [], 'route')}` : parameters(hash, 'hash');
  return [
    `/${segments(path, 'path')}`,
    search === '' ? '' : `?${search}`,
    behind === '' ? '' : `#${behind}`,
  ].join('');
}
