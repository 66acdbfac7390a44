import { crmRecordId, type CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import type { DealHost, DealPageFacts } from '@/lib/hosts/deal-host';
import { lineOf } from './clean-mail';

/** One look at a CRM page: the record its address names, and what it shows, which may be another's for a while. */
export interface RecordSight {
  readonly key: CrmRecordKey | null;
  readonly facts: DealPageFacts | null;
  /** Whether the tab is in view; a page in the background may stop in the middle of a change. */
  readonly isVisible: boolean;
}

/** What was seen of a CRM page so far. Times are milliseconds of one clock. */
export interface RecordTrail extends Omit<RecordSight, 'isVisible'> {
  /** Since when the page shows these facts at this address. */
  readonly since: number;
  /** The same, counted only while the page was in view. */
  readonly restingSince: number;
  /** What it showed at addresses that were left since it last came to rest: it may still stand there. */
  readonly before: readonly DealPageFacts[];
  /** What of the record that was left hadn't come to rest, and may still come under the next one's address. */
  readonly late: 'nothing' | 'facts' | 'name';
  /** Whether the page showed no name at all since the address came: what it shows since is new. */
  readonly wasCleared: boolean;
  /** The record whose id and name belong together. */
  readonly settled: CrmRecord | null;
}

/** How long a page must show the same, where nothing speaks against it. */
const SETTLE_MS = 150;

/** How long, where it may be what the page showed for another record, or what came late for that. */
const REST_MS = 2_000;

/** How long, where it may be the record before without any change: two records can have one name. */
const SAME_NAME_MS = 5_000;

/** After this long without a change only a change of the page is a reason to look. */
const PATIENCE_MS = 30_000;

/** As many left addresses as are remembered. */
const MOST_BEFORE = 8;

/** The trail of a page that wasn't looked at yet. */
export const NO_TRAIL: RecordTrail = {
  key: null,
  facts: null,
  since: 0,
  restingSince: 0,
  before: [],
  late: 'nothing',
  wasCleared: false,
  settled: null,
};

/** Looks at a CRM page. */
export function readSight(host: DealHost, root: Document, href: string): RecordSight {
  const facts = host.readDeal(root);
  return {
    key: host.locate(new URL(href)),
    facts: facts === null ? null : cleanFacts(facts),
    isVisible: root.visibilityState === 'visible',
  };
}

function cleanFacts(facts: DealPageFacts): DealPageFacts {
  const { name, stage, standing, amount, company, closeDate, owner } = facts;
  return {
    name: lineOf(name),
    stage: stage === null ? null : lineOf(stage),
    standing,
    amount: amount === null ? null : { text: lineOf(amount.text), value: amount.value },
    company: company === null ? null : lineOf(company),
    closeDate,
    owner: owner === null ? null : lineOf(owner),
  };
}

/** Whether two addresses name one record, in whatever view or tab of it. */
export function isSameKey(one: CrmRecordKey | null, other: CrmRecordKey | null): boolean {
  if (one === null || other === null) return one === other;
  return crmRecordId(one) === crmRecordId(other);
}

/**
 * Goes on with a look. A record settles when the page has shown the same for a while: a short one where that
 * can only be its own, a longer one where it may be another's. A fact that also stood under the address
 * before is left out until the page has come to rest; the name decides whether there is a record at all.
 *
 * @param now - Milliseconds of the trail's clock.
 */
export function followSight(trail: RecordTrail, sight: RecordSight, now: number): RecordTrail {
  const isStay = isSameKey(trail.key, sight.key);
  const isSame = isStay && JSON.stringify(sight.facts) === JSON.stringify(trail.facts);
  const here = isStay ? trail : leave(trail, sight.key, now);
  const seen: RecordTrail = {
    ...here,
    facts: sight.facts,
    since: isSame ? here.since : now,
    restingSince: isSame && sight.isVisible ? here.restingSince : now,
    wasCleared: here.wasCleared || sight.facts === null,
  };
  return atRest({ ...seen, settled: settledRecord(seen, now) }, now);
}

/** In how many milliseconds to look again without a reason; null: only when the page changes. */
export function nextLook(trail: RecordTrail, now: number): number | null {
  const { key, before, late, settled, since } = trail;
  if (key === null || now - since > PATIENCE_MS) return null;
  const isSure = settled !== null && before.length === 0 && late === 'nothing';
  return isSure && now - since >= SETTLE_MS ? null : SETTLE_MS;
}

function leave(trail: RecordTrail, key: CrmRecordKey | null, now: number): RecordTrail {
  const before = trail.facts === null ? trail.before : [...trail.before, trail.facts];
  return {
    ...NO_TRAIL,
    key,
    since: now,
    restingSince: now,
    before: before.slice(-MOST_BEFORE),
    late: lateAfter(trail, now),
  };
}

function lateAfter(trail: RecordTrail, now: number): RecordTrail['late'] {
  if (trail.key === null) return trail.late;
  if (now - trail.restingSince >= REST_MS) return 'nothing';
  return trail.settled === null || trail.facts === null ? 'name' : 'facts';
}

/** Goes on with a navigation to the same record, which may bring everything of it anew. */
export function followNavigation(trail: RecordTrail, now: number): RecordTrail {
  return { ...trail, restingSince: now };
}

/** Forgets what was before, once what is there has come to rest. */
function atRest(trail: RecordTrail, now: number): RecordTrail {
  const isDone = trail.key === null ? trail.facts === null : trail.settled !== null;
  if (!isDone || now - trail.restingSince < REST_MS) return trail;
  return { ...trail, before: [], late: 'nothing' };
}

function settledRecord(trail: RecordTrail, now: number): CrmRecord | null {
  const { key, facts, before, late, settled } = trail;
  if (key === null) return null;
  const resting = now - trail.restingSince;
  if (now - trail.since < SETTLE_MS || (late === 'name' && resting < REST_MS)) return settled;
  if (facts === null) return null;
  // A page that was left in the middle of something may have been cleared for that.
  const isNew = trail.wasCleared && late === 'nothing';
  const mayBeOld = !isNew && before.some(({ name }) => name === facts.name);
  if (settled === null && mayBeOld && resting < SAME_NAME_MS) return null;
  const own = resting < REST_MS ? ownFacts(facts, before, late) : facts;
  return { ...key, ...own };
}

/** The facts that are the record's own beyond doubt. */
function ownFacts(
  facts: DealPageFacts,
  before: readonly DealPageFacts[],
  late: RecordTrail['late'],
): DealPageFacts {
  const own = <Field extends keyof DealPageFacts>(field: Field): DealPageFacts[Field] | null => {
    const text = JSON.stringify(facts[field]);
    const isDoubtful =
      late !== 'nothing' || before.some((old) => JSON.stringify(old[field]) === text);
    return isDoubtful ? null : facts[field];
  };
  return {
    name: facts.name,
    stage: own('stage'),
    standing: own('standing'),
    amount: own('amount'),
    company: own('company'),
    closeDate: own('closeDate'),
    owner: own('owner'),
  };
}
