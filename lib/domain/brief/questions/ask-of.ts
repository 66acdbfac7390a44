import type { Person, PersonRole } from '../../people/person';
import type { BriefItem } from '../brief-item';
import { holdersOf } from '../holders-of';
import { isBlank } from '../is-blank';
import type { AskOf } from './question';

/** Who knows best, the first that is on the map; for the rest it is the champion, then the main contact. */
const KNOWS: { readonly [Item in BriefItem]?: readonly PersonRole[] } = {
  commercials: ['procurement', 'finance_ap', 'economic_buyer'],
  buyerPriorities: ['economic_buyer'],
  clientBasics: ['primary_sponsor', 'champion', 'finance_ap'],
  scorecard: ['it_owner', 'champion'],
};
const MOSTLY: readonly PersonRole[] = ['champion', 'primary_sponsor'];

/** What our own side knows: the AE and the CSM agree on it, or the SE saw it. */
const OURS: ReadonlySet<BriefItem> = new Set([
  'involvement',
  'gaps',
  'hiddenObjections',
  'recommendedNextSteps',
]);

/**
 * Whom to ask about an item.
 *
 * @param about - Who the question is about, and so not asked.
 */
export function askOf(item: BriefItem, people: readonly Person[], about?: Person): AskOf {
  if (OURS.has(item)) return { kind: 'colleagues' };
  const known = (KNOWS[item] ?? MOSTLY)
    .flatMap((role) => holdersOf(role, people))
    .find((person) => !isBlank(person.name) && person.id !== about?.id);
  return known === undefined
    ? { kind: 'customer' }
    : { kind: 'person', id: known.id, name: known.name.trim() };
}
