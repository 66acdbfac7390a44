import type { Dossier } from '../deals/dossier';
import { askedGroups, BRIEF_FORMS, sectionsOf, type BriefForm } from './brief-form';
import type { BriefItem } from './brief-item';
import { factValues } from './fact';
import type { FieldReason } from './field-reason';
import { itemState } from './item-state';
import { successHint } from './success-gap';

/** Something worth doing next in a brief. A hint is about an item that is done and could be better. */
export interface NextGap {
  readonly item: BriefItem;
  readonly reason: FieldReason;
  readonly isHint: boolean;
}

const MOST_USEFUL = 3;

/** What the CSM has to restate without the page. */
const RESTATED: ReadonlySet<BriefItem> = new Set(['compellingEvent', 'successCriteria', 'risks']);
const GATE: ReadonlySet<BriefItem> = new Set(itemsOf('one_page'));

/**
 * The most useful things to write next, best first:
 *
 * 1. what the CSM must be able to restate (the event, the metric, a landmine), for without it no handoff finishes;
 * 2. what the gate asks for, which is the one-page form;
 * 3. everything else.
 *
 * Within each, what is empty comes before what only waits to be completed or confirmed, then what more forms
 * ask for, then the form's own order. Hints come last, once no gap is left to fill their place.
 *
 * @param form - The form whose gaps are meant; null for the whole brief.
 * @param limit - How many at most.
 */
export function nextGaps(form: BriefForm | null, dossier: Dossier, limit = MOST_USEFUL): NextGap[] {
  const items = askedGroups(form).flatMap((group) => group.items);
  const gaps = items
    .flatMap((item) => {
      const { state, reason } = itemState(item, dossier);
      return reason === null ? [] : [{ item, reason, isHint: false, rank: rankOf(item, state) }];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ item, reason, isHint }) => ({ item, reason, isHint }));
  return [...gaps, ...hintsOf(items, dossier)].slice(0, limit);
}

function hintsOf(items: readonly BriefItem[], dossier: Dossier): NextGap[] {
  const item = 'successCriteria';
  if (!items.includes(item) || itemState(item, dossier).state !== 'done') return [];
  const reason = successHint(factValues(dossier.facts).successCriteria);
  return reason === null ? [] : [{ item, reason, isHint: true }];
}

type Rank = readonly [tier: number, state: number, forms: number];

function rankOf(item: BriefItem, state: 'empty' | 'to_confirm'): Rank {
  const tier = RESTATED.has(item) ? 0 : GATE.has(item) ? 1 : 2;
  const forms = BRIEF_FORMS.filter((form) => itemsOf(form).includes(item)).length;
  return [tier, state === 'empty' ? 0 : 1, -forms];
}

/** Sorting keeps the form's order where ranks are equal. */
function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function itemsOf(form: BriefForm): readonly BriefItem[] {
  return sectionsOf(form).flatMap((section) => section.items);
}
