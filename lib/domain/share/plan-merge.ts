import { EMPTY_FACTS } from '../brief/empty-facts';
import { factStateOf, type Fact, type FactState } from '../brief/fact';
import { factFieldSchema, factSchemas, type FactField } from '../brief/fact-schemas';
import { joinOrigins } from '../brief/join-origins';
import type { Origin } from '../brief/origin';
import type { Deal } from '../deals/deal';
import { isEqual } from '../merge/is-equal';
import { newPerson } from '../people/new-person';
import { personSchema, type Person } from '../people/person';
import type { NewLoss } from '../versions/record-change';
import type { Change, Loss } from '../versions/version';
import { DEAL_PARTS, NOT_COMPARED, type Conflict, type MergeItem } from './deal-items';
import { matchPeople } from './match-people';
import { mergePart } from './merge-part';
import type { SharedDeal } from './shared-deal';

export interface PlanOptions {
  /** Keys of the conflicts in which the file's side is taken; the others stay as they are here. */
  readonly take: ReadonlySet<string>;
  /** Where what is taken comes from, and when. */
  readonly origin: Origin;
}

/** What a merge shows and what it writes. */
export interface MergePlan {
  readonly items: readonly MergeItem[];
  readonly deal: Partial<Deal>;
  readonly changes: readonly Change[];
  /** What the file says where ours stays. */
  readonly losses: readonly NewLoss[];
  /** Where the facts that change come from, by field. */
  readonly origins: ReadonlyMap<FactField, readonly Origin[]>;
}

/** A deal with its brief. */
export type Side = Pick<SharedDeal, 'deal' | 'people' | 'facts'>;

/** Lays a shared deal over one that is here: what it shows, and what it writes after the choices. */
export function planMerge(ours: Side, theirs: Side, options: PlanOptions): MergePlan {
  const plan: Drafting = { items: [], deal: {}, changes: [], losses: [], origins: new Map() };
  planDeal(plan, ours.deal, theirs.deal, options);
  planFacts(plan, ours, theirs, options);
  planPeople(plan, ours, theirs, options);
  return plan;
}

interface Drafting extends MergePlan {
  readonly items: MergeItem[];
  deal: Partial<Deal>;
  readonly changes: Change[];
  readonly losses: NewLoss[];
  readonly origins: Map<FactField, readonly Origin[]>;
}

function planDeal(plan: Drafting, ours: Deal, theirs: Deal, { take }: PlanOptions): void {
  for (const part of DEAL_PARTS) {
    const sides = { key: `deal.${part}`, empty: null, ours: ours[part], theirs: theirs[part] };
    const { value, ...item } = mergePart({ ...sides, take });
    plan.items.push({ subject: { what: 'deal', part }, ...item });
    if (!isEqual(value, ours[part])) plan.deal = { ...plan.deal, [part]: value };
  }
  const domains = [...new Set([...ours.domains, ...theirs.domains])].slice(0, 50);
  if (domains.length > ours.domains.length) plan.deal = { ...plan.deal, domains };
}

function planFacts(plan: Drafting, ours: Side, theirs: Side, options: PlanOptions): void {
  for (const field of factFieldSchema.options) {
    const [here, there] = [factOf(ours, field), factOf(theirs, field)];
    if (there === undefined) {
      if (here !== undefined) plan.items.push(onlyOurs(field));
      continue;
    }
    const empty = EMPTY_FACTS[field];
    const was: FactState = here === undefined ? emptyState(field) : factStateOf(here);
    const sides = { key: `fact.${field}`, empty, ours: was.value, theirs: there.value };
    const merged = fitting(field, mergePart({ ...sides, take: options.take }), sides, options.take);
    const { value, ...item } = merged;
    const takesNone = there.none && !was.none && item.state === 'same';
    plan.items.push({
      subject: { what: 'fact', field },
      ...item,
      state: takesNone ? 'theirs' : item.state,
    });
    if (takesNone || !isEqual(value, was.value)) {
      const to = { value, none: takesNone, toConfirm: !takesNone };
      plan.changes.push({ what: 'fact', field, from: here === undefined ? null : was, to });
      plan.origins.set(field, originsOf(here, there, options));
    }
    noteLosses(plan, { what: 'fact', key: field }, item.conflicts, options.take);
  }
}

/** Two sides' rows may be more than a fact holds: then the whole of it is chosen. */
function fitting(
  field: FactField,
  merged: ReturnType<typeof mergePart>,
  { key, ours, theirs }: { readonly key: string; readonly ours: unknown; readonly theirs: unknown },
  take: ReadonlySet<string>,
): ReturnType<typeof mergePart> {
  if (factSchemas[field].safeParse(merged.value).success) return merged;
  const value = take.has(key) ? theirs : ours;
  return { state: 'both', value, conflicts: [{ key, path: '', ours, theirs }] };
}

function planPeople(plan: Drafting, ours: Side, theirs: Side, options: PlanOptions): void {
  const matched = matchPeople(ours.people, theirs.people);
  const { id: dealId } = ours.deal;
  let next = Math.max(-1, ...ours.people.map(({ position }) => position)) + 1;
  for (const { ours: here, theirs: there } of matched) {
    const id = here?.id ?? there.id;
    const subject = { what: 'person', personId: id, name: there.name } as const;
    if (here === null) {
      plan.items.push({ subject, state: 'theirs', conflicts: [] });
      const to = { ...there, dealId, position: next, toConfirm: true };
      plan.changes.push({ what: 'person', personId: id, from: null, to });
      next += 1;
      continue;
    }
    const { value, ...item } = mergePart({
      key: `person.${id}`,
      empty: partsOf(newPerson({ id, dealId, updatedAt: options.origin.at })),
      ours: partsOf(here),
      theirs: partsOf(there),
      take: options.take,
    });
    const to = personSchema.safeParse({ ...here, ...(value as Partial<Person>) });
    plan.items.push({ subject: { ...subject, name: here.name }, ...item });
    if (to.success && !isEqual(to.data, here))
      plan.changes.push({ what: 'person', personId: id, from: here, to: to.data });
    noteLosses(plan, { what: 'person', key: id }, item.conflicts, options.take);
  }
  const known = new Set(matched.map(({ ours: here }) => here));
  for (const person of ours.people.filter((one) => !known.has(one)))
    plan.items.push({
      subject: { what: 'person', personId: person.id, name: person.name },
      state: 'ours',
      conflicts: [],
    });
}

function noteLosses(
  plan: Drafting,
  about: Pick<Loss, 'what' | 'key'>,
  conflicts: readonly Conflict[],
  take: ReadonlySet<string>,
): void {
  for (const { key, path, ours, theirs } of conflicts)
    if (!take.has(key)) plan.losses.push({ ...about, path, lost: theirs, kept: ours });
}

function originsOf(
  here: Fact | undefined,
  there: Fact,
  { origin: taken }: PlanOptions,
): readonly Origin[] {
  return joinOrigins(here?.origins ?? [], [...there.origins, taken]);
}

function partsOf(person: Person): object {
  const parts = Object.entries(person).filter(
    ([name]) => !(NOT_COMPARED as readonly string[]).includes(name),
  );
  return Object.fromEntries(parts);
}

function factOf({ facts }: Side, field: FactField): Fact | undefined {
  return facts.find((fact) => fact.field === field);
}

function emptyState(field: FactField): FactState {
  return { value: EMPTY_FACTS[field], toConfirm: false, none: false };
}

function onlyOurs(field: FactField): MergeItem {
  return { subject: { what: 'fact', field }, state: 'ours', conflicts: [] };
}
