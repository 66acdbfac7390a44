import type { FactField, FactValue } from '@/lib/domain/brief/fact-schemas';
import type { Origin } from '@/lib/domain/brief/origin';
import type { Deal } from '@/lib/domain/deals/deal';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { newPerson } from '@/lib/domain/people/new-person';
import type { Person } from '@/lib/domain/people/person';

const AT = '2026-11-20T09:00:00.000Z';
export const DEAL_ID = 'deal-northwind';

type FactParts = { readonly [Field in FactField]?: FactValue<Field> };
interface Parts {
  readonly facts?: FactParts;
  readonly toConfirm?: readonly FactField[];
  readonly none?: readonly FactField[];
  readonly origins?: readonly Origin[];
  readonly phase?: Deal['phase'];
  readonly people?: readonly Partial<Person>[];
  readonly promises?: readonly Partial<PromiseRecord>[];
}

/** A deal's records with just these parts. */
export function dossierOf({
  facts = {},
  toConfirm = [],
  none = [],
  origins = [],
  phase = 'negotiating',
  people = [],
  promises = [],
}: Parts = {}): Dossier {
  return {
    deal: {
      id: DEAL_ID,
      name: 'Northwind rollout',
      company: 'Northwind',
      domains: ['northwind.com'],
      phase,
      handoffModel: 'csm_90_day',
      closeDate: null,
      archivedAt: null,
      createdAt: AT,
      updatedAt: AT,
    },
    facts: (Object.keys(facts) as FactField[]).map((field) => ({
      dealId: DEAL_ID,
      field,
      value: facts[field],
      toConfirm: toConfirm.includes(field),
      none: none.includes(field),
      origins: [...origins],
      revision: 1,
      updatedAt: AT,
    })),
    people: people.map((person, index) =>
      newPerson({ id: `person-${String(index)}`, dealId: DEAL_ID, updatedAt: AT, ...person }),
    ),
    promises: promises.map((promise, index) => ({
      ...promiseOf(`promise-${String(index)}`),
      ...promise,
    })),
    emails: [],
    meetings: [],
    calls: [],
    readinessChecks: [],
  };
}

function promiseOf(id: string): PromiseRecord {
  return {
    id,
    dealId: DEAL_ID,
    source: 'mail',
    draftKey: 'alex@acme.com draft',
    mailbox: 'alex@acme.com',
    threadId: '18f0a1b2c3d4e5f6',
    subject: 'Next steps',
    recipients: {
      to: [{ address: 'dana@northwind.com', name: 'Dana Whitfield' }],
      cc: [],
      bcc: [],
    },
    addresses: ['dana@northwind.com'],
    sentence: 'We will build the connector.',
    type: 'promise',
    kind: 'integration',
    strength: 'firm',
    owner: 'we',
    due: null,
    status: 'open',
    review: 'unreviewed',
    repeats: null,
    delivery: null,
    history: [{ at: AT, what: 'recorded', from: null, to: 'We will build the connector.' }],
    sentAt: AT,
    createdAt: AT,
    updatedAt: AT,
  };
}
