import type { Dossier } from '../../deals/dossier';
import type { Capture, SuggestedFact } from '../capture';
import { CAPTURE_TYPES } from '../capture-type';
import { proposedPlace } from './day-place';
import { groupOfFact, SUGGESTION_GROUPS } from './group-of-fact';
import { joinedFact, joinNear, type Joined } from './join-near';
import { layFact } from './lay-fact';
import type { SaidIn, Suggestion } from './suggestion';
import { takenId } from './taken-id';

/** A kept fact with the source it stands in. */
interface KeptFact extends SuggestedFact {
  readonly capture: Capture;
}

/**
 * What conversations suggest for a deal's brief, in the order of the brief: what tells the same is one suggestion,
 * whichever source it stands in.
 *
 * @param shown - The source whose suggestions are wanted; null for those of all.
 */
export function suggestionsOf(
  captures: readonly Capture[],
  shown: string | null,
  dossier: Dossier,
): Suggestion[] {
  const kept = captures
    // The one that is asked for comes first: what tells the same elsewhere joins it.
    .toSorted((a, b) => Number(b.id === shown) - Number(a.id === shown))
    .flatMap((capture) => capture.facts.map((fact): KeptFact => ({ ...fact, capture })));
  const open = kept.filter(({ verdict }) => verdict.kind === 'open');
  const decided = kept.filter(({ verdict }) => verdict.kind !== 'open');
  const all = [...joinNear(open), ...joinDecided(decided)];
  const asked = all.map((joined) => ownFirst(joined, shown)).filter((joined) => joined !== null);
  return asked.map((joined) => suggestionOf(joined, dossier)).toSorted(inOrderOfBrief);
}

/** How many suggestions of a deal's conversations wait for the rep: what the brief has already doesn't. */
export function waitingSuggestions(captures: readonly Capture[], dossier: Dossier): number {
  return suggestionsOf(captures, null, dossier).filter(isWaiting).length;
}

/** A suggestion as the rep edited it, or sent its day elsewhere. */
export function relaid(
  suggestion: Suggestion,
  change: Partial<Pick<Suggestion, 'fact' | 'place'>>,
  dossier: Dossier,
): Suggestion {
  const isEdited = suggestion.isEdited || change.fact !== undefined;
  const changed = { ...suggestion, ...change, isEdited };
  return { ...changed, laid: layFact(changed, dossier) };
}

/** Whether the rep has something to decide about it. */
export function isWaiting({ verdict, laid }: Suggestion): boolean {
  return verdict.kind === 'open' && laid.state !== 'known';
}

/** What was decided with others at once is one suggestion still; a refusal and a taking are two. */
function joinDecided(decided: readonly KeptFact[]): Joined<KeptFact>[] {
  const byDeed = Map.groupBy(decided, ({ verdict }) =>
    verdict.kind === 'taken' ? `${verdict.into} ${verdict.ref} ${verdict.part}` : verdict.kind,
  );
  return [...byDeed.values()].flatMap(joinNear);
}

/** With a fact of the source that is asked for first; null where it has none of them. */
function ownFirst(joined: Joined<KeptFact>, shown: string | null): Joined<KeptFact> | null {
  if (shown === null) return joined;
  const own = joined.find(({ capture }) => capture.id === shown);
  return own === undefined ? null : [own, ...joined.filter((one) => one !== own)];
}

function suggestionOf(joined: Joined<KeptFact>, dossier: Dossier): Suggestion {
  const [{ capture, key, foundBy, verdict }, ...others] = joined;
  const id = takenId(capture.id, key);
  const edited = verdict.kind === 'taken' ? verdict.as : undefined;
  const fact = edited ?? joinedFact(joined);
  const place = fact.type === 'date' ? proposedPlace(fact.value.date, fact.value.what) : null;
  return {
    id,
    group: groupOfFact(fact, place),
    fact,
    isEdited: edited !== undefined,
    foundBy,
    said: [saidIn(joined[0]), ...others.map(saidIn)],
    verdict,
    place,
    laid: layFact({ fact, place, id }, dossier),
  };
}

function saidIn({ capture, key, fact: { quote, author, at } }: KeptFact): SaidIn {
  const { kind, title, heldAt, people } = capture.source;
  const when = at ?? heldAt;
  return { captureId: capture.id, key, kind, title, people, quote, author, at: when };
}

function inOrderOfBrief(one: Suggestion, other: Suggestion): number {
  return (
    SUGGESTION_GROUPS.indexOf(one.group) - SUGGESTION_GROUPS.indexOf(other.group) ||
    CAPTURE_TYPES.indexOf(one.fact.type) - CAPTURE_TYPES.indexOf(other.fact.type) ||
    one.fact.start - other.fact.start
  );
}
