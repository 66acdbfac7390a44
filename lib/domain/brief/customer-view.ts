import { NO_PLAN } from '../deals/meeting';
import type { Call } from '../deals/call';
import type { Dossier } from '../deals/dossier';
import type { Meeting } from '../deals/meeting';
import { LEDGER_STATUSES, type PromiseRecord } from '../ledger/promise-record';
import { addressesOf } from '../mail/recipients';
import { domainOf } from '../mail/mail-address';
import { newPerson } from '../people/new-person';
import { isOurRole, type Person } from '../people/person';
import {
  CALL_AUDIENCE,
  FACT_AUDIENCE,
  MEETING_AUDIENCE,
  PERSON_AUDIENCE,
  PROMISE_AUDIENCE,
  type Audience,
} from './audience';
import { factValues, type Fact } from './fact';
import { blankPart, factKind, type PartKind, type PartKinds } from './part-kind';
import { customerPeople } from './people-map-gap';

/** Meetings of ours about the customer, without them. */
const INTERNAL_MEETINGS: readonly Meeting['kind'][] = ['debrief', 'alignment', 'delivery_handoff'];
/** Classes a promise is stood by in: the others are to be talked about before they are repeated. */
const STOOD_BY: readonly PromiseRecord['review'][] = ['contractual', 'good_faith'];

/**
 * A deal's records as the customer may see them: a whole dossier again, in which everything that is
 * internal is empty. Of the promises those remain that reached the customer and that we stand by.
 */
export function customerView(dossier: Dossier): Dossier {
  const { deal } = dossier;
  const empty = emptyRecords(deal);
  const reached = addressTest(dossier);
  return {
    deal,
    people: dossier.people.map(customerPerson),
    facts: dossier.facts.flatMap(customerFact),
    promises: dossier.promises
      .filter((promise) => isForCustomer(promise, reached))
      .map((promise) => shownOf(promise, empty.promise, PROMISE_AUDIENCE)),
    emails: [],
    meetings: dossier.meetings
      .filter(({ kind }) => !INTERNAL_MEETINGS.includes(kind))
      .map((meeting) => shownOf(meeting, empty.meeting, MEETING_AUDIENCE)),
    calls: dossier.calls.map((call) => shownOf(call, empty.call, CALL_AUDIENCE)),
    readinessChecks: [],
  };
}

/** Our own people keep their part, which the customer knows; theirs lose the one we gave them. */
function customerPerson(person: Person): Person {
  const { id, dealId, role, updatedAt } = person;
  const empty = newPerson({ id, dealId, updatedAt, ...(isOurRole(role) && { role }) });
  return shownOf(person, empty, PERSON_AUDIENCE);
}

/** Where a fact was taken from is never shown; a fact that doesn't fit its schema is not trusted. */
function customerFact(fact: Fact): Fact[] {
  const audience: Parts = FACT_AUDIENCE[fact.field];
  const value: unknown = factValues([fact])[fact.field];
  if (audience === 'internal' || value === undefined) return [];
  return [{ ...fact, value: shownPart(value, factKind(fact.field), audience), origins: [] }];
}

/** An audience, or one for each part. */
type Parts = Audience | { readonly [part: string]: Parts };

/** A value with only what the customer may read of it; the rest is as if nobody had written it. */
function shownPart(value: unknown, kind: PartKind, audience: Parts): unknown {
  if (audience === 'customer') return value;
  if (audience === 'internal' || !('parts' in kind)) return blankPart(kind);
  if (Array.isArray(value)) return value.map((row) => shownParts(row, kind.parts, audience));
  return shownParts(value, kind.parts, audience);
}

function shownParts(
  value: unknown,
  kinds: PartKinds,
  audience: Readonly<Record<string, Parts>>,
): unknown {
  const said = new Map<string, unknown>(Object.entries(value ?? {}));
  const parts = Object.entries(kinds).map(([name, kind]) => [
    name,
    shownPart(said.get(name), kind, audience[name] ?? 'internal'),
  ]);
  return { ...(said.has('id') && { id: said.get('id') }), ...Object.fromEntries(parts) };
}

/** A record with only what the customer may read of it, the rest as it is when nobody has written it. */
function shownOf<Row extends object>(
  row: Row,
  empty: Row,
  audience: Readonly<Record<keyof Row, Audience>>,
): Row {
  const parts = Object.entries(row).filter(
    ([part]) => new Map<string, unknown>(Object.entries(audience)).get(part) === 'customer',
  );
  return { ...empty, ...Object.fromEntries(parts) };
}

function isForCustomer(promise: PromiseRecord, reached: (address: string) => boolean): boolean {
  const { status, source, type, review } = promise;
  if (!LEDGER_STATUSES.includes(status) || status === 'withdrawn' || source === 'debrief')
    return false;
  if (type === 'promise' && !STOOD_BY.includes(review)) return false;
  const addresses = addressesOf(promise.recipients);
  return addresses.length === 0 || addresses.some(reached);
}

/** Tells the customer's addresses from ours: theirs are on the people map or of the company's domains. */
function addressTest({ deal, people }: Dossier): (address: string) => boolean {
  const theirs = new Set(customerPeople(people).flatMap(({ addresses }) => addresses));
  return (address) => theirs.has(address) || deal.domains.includes(domainOf(address));
}

function emptyRecords({ id, updatedAt }: Dossier['deal']): {
  promise: PromiseRecord;
  call: Call;
  meeting: Meeting;
} {
  const common = { id, dealId: id, updatedAt };
  return {
    promise: {
      ...common,
      source: 'other',
      draftKey: null,
      mailbox: null,
      threadId: null,
      subject: '',
      recipients: { to: [], cc: [], bcc: [] },
      addresses: [],
      sentence: '',
      type: 'promise',
      kind: 'follow_up',
      strength: 'firm',
      owner: '',
      due: null,
      status: 'open',
      review: 'unreviewed',
      repeats: null,
      delivery: null,
      history: [],
      sentAt: null,
      createdAt: updatedAt,
    },
    call: { ...common, date: updatedAt.slice(0, 10), who: [], notes: '' },
    meeting: {
      ...common,
      kind: 'other',
      plannedAt: null,
      heldAt: null,
      attendees: [],
      outcome: '',
      decided: '',
      ...NO_PLAN,
    },
  };
}
