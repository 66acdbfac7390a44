import type { Dossier } from '../deals/dossier';
import { DEAL_PHASES } from '../deals/deal';
import type { Person } from '../people/person';
import { factValues } from './fact';
import { holdersOf } from './holders-of';
import { isBlank } from './is-blank';
import { shownWords } from './missing-parts';
import { unclassedPromises } from './promises-gap';
import { criterionGap, writtenCriteria } from './success-gap';
import { limitsAuthority } from './wording/limits-authority';
import { saysNone } from './wording/says-none';

/**
 * From this discount on, in per cent, a deal counts as heavily discounted. The threshold is ours: a fifth off is more
 * than a rep usually grants alone, and it is missed at renewal.
 */
export const HEAVY_DISCOUNT = 20;

/** Why a deal is riskier than others, with the words it is told in. */
export type RiskFlag =
  | { readonly code: 'discount_heavy'; readonly percent: number }
  /** The economic buyer's concern, in their words where it was written down. */
  | { readonly code: 'buyer_concerns'; readonly name: string; readonly words: string }
  | { readonly code: 'champion_limited'; readonly name: string }
  | { readonly code: 'no_measure' }
  | { readonly code: 'promises_unclassed'; readonly count: number };

/** The reasons for which a deal needs more care than others; none for most. */
export function riskFlags(dossier: Dossier): RiskFlag[] {
  return [
    discountFlag(dossier),
    concernsFlag(dossier),
    championFlag(dossier.people),
    measureFlag(dossier),
    promisesFlag(dossier),
  ].filter((flag) => flag !== null);
}

function discountFlag({ facts }: Dossier): RiskFlag | null {
  const percent = factValues(facts).commercials?.discountPercent ?? 0;
  return percent >= HEAVY_DISCOUNT ? { code: 'discount_heavy', percent } : null;
}

function concernsFlag({ people, facts }: Dossier): RiskFlag | null {
  const buyers = holdersOf('economic_buyer', people);
  const worried = buyers.find(hasConcern);
  if (worried !== undefined)
    return {
      code: 'buyer_concerns',
      name: worried.name,
      words: shownWords(worried.concernsRaised),
    };
  for (const { objection, raisedBy, status } of factValues(facts).objections ?? []) {
    const buyer = buyers.find((one) => isRaisedBy(one, raisedBy));
    if (buyer !== undefined && status !== 'resolved' && !isBlank(objection))
      return { code: 'buyer_concerns', name: buyer.name, words: shownWords(objection) };
  }
  return null;
}

/** A concern nobody has called resolved is open. */
function hasConcern({ concernsRaised, concernsStatus }: Person): boolean {
  if (concernsStatus === 'resolved') return false;
  return (!isBlank(concernsRaised) && !saysNone(concernsRaised)) || concernsStatus !== null;
}

/** Whether "raised by" means this buyer: by name, first name, title or part. */
function isRaisedBy({ name, title }: Person, raisedBy: string): boolean {
  const said = raisedBy.trim().toLowerCase();
  if (said === '') return false;
  const [firstName = ''] = name.trim().split(/\s+/u);
  const known = [name, firstName, title, 'economic buyer', 'the economic buyer'];
  return known.some((one) => one.trim().toLowerCase() === said) || namesWhole(said, name);
}

/** "Marcus Hale (CFO)" names Marcus Hale. */
function namesWhole(said: string, name: string): boolean {
  const whole = name.trim().toLowerCase();
  return whole.includes(' ') && said.includes(whole);
}

/** One champion who can act is enough. */
function championFlag(people: readonly Person[]): RiskFlag | null {
  const champions = holdersOf('champion', people);
  const [first] = champions;
  return first !== undefined && champions.every(isLimited)
    ? { code: 'champion_limited', name: first.name }
    : null;
}

function isLimited({ authority, standing }: Person): boolean {
  return authority === null ? limitsAuthority(standing) : authority === 'limited';
}

/** Before the technical win nobody has to know yet how success is counted, unless something was written. */
function measureFlag({ facts, deal }: Dossier): RiskFlag | null {
  const criteria = writtenCriteria(factValues(facts).successCriteria ?? []);
  if (criteria.some((criterion) => criterionGap(criterion) === null)) return null;
  const isDue = DEAL_PHASES.indexOf(deal.phase) >= DEAL_PHASES.indexOf('technical_win');
  return isDue || criteria.length > 0 ? { code: 'no_measure' } : null;
}

function promisesFlag({ promises }: Dossier): RiskFlag | null {
  const count = unclassedPromises(promises).length;
  return count > 0 ? { code: 'promises_unclassed', count } : null;
}
