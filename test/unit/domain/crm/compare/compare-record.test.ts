import { describe, expect, it } from 'vitest';
import { compareRecord } from '@/lib/domain/crm/compare/compare-record';
import { contactPerson } from '@/lib/domain/crm/compare/contact-person';
import { crmSays, type CrmSays } from '@/lib/domain/crm/compare/crm-says';
import type { Fact } from '@/lib/domain/brief/fact';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import type { CrmContact } from '@/lib/domain/crm/crm-deal';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { newPerson } from '@/lib/domain/people/new-person';
import { aDeal, aDossier } from '@/test/fixtures/records';

const AT = '2026-11-20T10:00:00.000Z';
const SILENT: CrmSays = {
  amount: null,
  closeDate: null,
  company: null,
  owner: null,
  standing: null,
  contacts: [],
};
const dana: CrmContact = {
  id: '51201',
  name: 'Dana Whitfield',
  address: 'dana@northwind.example',
  title: 'Head of Workforce',
  phone: '+44 161 496 0340',
  role: 'Champion',
};

function worth(value: number, currency: string): Dossier {
  const fact: Fact = {
    dealId: 'deal-northwind',
    field: 'commercials',
    value: { ...EMPTY_FACTS.commercials, value, currency },
    toConfirm: false,
    none: false,
    origins: [],
    revision: 1,
    updatedAt: AT,
  };
  return aDossier({ facts: [fact] });
}

function differences(says: Partial<CrmSays>, dossier: Dossier) {
  return compareRecord({ ...SILENT, ...says }, dossier, 'Maya Lindqvist');
}

describe('what a CRM says otherwise', () => {
  it('is nothing where it says nothing', () => {
    expect(differences({}, aDossier())).toEqual([]);
  });

  it('is an amount of another value', () => {
    const amount = { value: 48_000, currency: 'EUR', quote: '€48,000' };
    expect(differences({ amount }, worth(52_000, 'EUR'))).toEqual([
      { kind: 'amount', crm: amount, ours: { value: 52_000, currency: 'EUR' } },
    ]);
  });

  it.each([
    ['the same', 52_000, 'EUR'],
    ['rounded', 52_000.001, 'EUR'],
    ['without a currency', 52_000, ''],
  ])('is no amount that is %s', (_name, value, currency) => {
    const amount = { value, currency, quote: '' };
    expect(differences({ amount }, worth(52_000, 'EUR'))).toEqual([]);
  });

  it('is the same sum in another currency', () => {
    const amount = { value: 52_000, currency: 'USD', quote: '$52,000' };
    expect(differences({ amount }, worth(52_000, 'EUR'))).toHaveLength(1);
  });

  it('is no empty amount: a CRM shows nothing and nought alike', () => {
    const amount = { value: 0, currency: 'EUR', quote: '€0' };
    expect(differences({ amount }, worth(52_000, 'EUR'))).toEqual([]);
  });

  it('is an amount the brief has yet to have', () => {
    const amount = { value: 48_000, currency: 'EUR', quote: '€48,000' };
    expect(differences({ amount }, aDossier())).toMatchObject([{ kind: 'amount', ours: null }]);
  });

  it('is a company by another name, not by another form of it', () => {
    const dossier = aDossier({ deal: aDeal({ company: 'Northwind Clinics Ltd' }) });
    expect(differences({ company: 'NORTHWIND CLINICS' }, dossier)).toEqual([]);
    expect(differences({ company: 'Alder & Sons' }, dossier)).toMatchObject([
      { kind: 'company', crm: 'Alder & Sons', ours: 'Northwind Clinics Ltd' },
    ]);
  });

  it('is won where the deal here is not signed, and only there', () => {
    const inPhase = (phase: 'negotiating' | 'signed') =>
      differences({ standing: 'won' }, aDossier({ deal: aDeal({ phase }) }));
    expect(inPhase('negotiating')).toEqual([{ kind: 'won' }]);
    expect(inPhase('signed')).toEqual([]);
  });

  it('is an owner who is neither the rep nor on our side of the map', () => {
    const owner = { name: 'Tom Okafor', address: null };
    expect(differences({ owner: { ...owner, name: 'MAYA LINDQVIST' } }, aDossier())).toEqual([]);
    expect(differences({ owner }, aDossier())).toMatchObject([{ kind: 'owner', ours: null }]);
    const tom = newPerson({
      id: 'person-tom',
      dealId: 'deal-northwind',
      updatedAt: AT,
      role: 'se',
      name: 'Tom Okafor',
    });
    expect(differences({ owner }, aDossier({ people: [tom] }))).toEqual([]);
  });

  it('is a contact nobody here is, and becomes a person to be confirmed', () => {
    const [found] = differences({ contacts: [dana] }, aDossier({ people: [] }));
    expect(found).toMatchObject({ kind: 'contact', ours: null });
    if (found?.kind !== 'contact') throw new Error('no contact');
    const person = contactPerson(found, { id: 'person-new', dealId: 'deal-northwind', at: AT });
    expect(person).toMatchObject({
      name: 'Dana Whitfield',
      addresses: ['dana@northwind.example'],
      title: 'Head of Workforce',
      role: 'champion',
      toConfirm: true,
    });
  });

  it('is what a CRM knows beside of somebody who is here, found by address before name', () => {
    const here = newPerson({
      id: 'person-dana',
      dealId: 'deal-northwind',
      updatedAt: AT,
      role: 'economic_buyer',
      name: 'D. Whitfield',
      addresses: ['Dana@Northwind.example'],
      phone: '+44 (0)161 4960340'.replace('(0)', ''),
      behaviour: 'Decides on Fridays.',
    });
    const [found] = differences({ contacts: [dana] }, aDossier({ people: [here] }));
    expect(found).toMatchObject({ kind: 'contact', parts: ['title'] });
    if (found?.kind !== 'contact') throw new Error('no contact');
    const person = contactPerson(found, { id: 'unused', dealId: 'deal-northwind', at: AT });
    expect(person).toMatchObject({
      id: 'person-dana',
      name: 'D. Whitfield',
      role: 'economic_buyer',
      title: 'Head of Workforce',
      behaviour: 'Decides on Fridays.',
    });
  });

  it('makes no guess between two people of one name', () => {
    const named = (id: string) =>
      newPerson({ id, dealId: 'deal-northwind', updatedAt: AT, name: 'Dana Whitfield' });
    const people = [named('person-one'), named('person-two')];
    expect(differences({ contacts: [dana] }, aDossier({ people }))).toMatchObject([{ ours: null }]);
  });
});

describe('what a CRM says', () => {
  const record = {
    crm: 'hubspot',
    account: '245581',
    recordId: '77',
    name: 'Northwind',
    stage: 'Contract sent',
    standing: null,
    amount: { text: '£86,400.00', value: 86_400 },
    company: 'Northwind Clinics',
    closeDate: '2026-11-28',
    owner: 'Maya Lindqvist',
  };

  it('is the page’s word while the interface was not asked', () => {
    expect(crmSays(record, null)).toMatchObject({
      amount: { value: 86_400, currency: 'GBP', quote: '£86,400.00' },
      closeDate: '2026-11-28',
      owner: { name: 'Maya Lindqvist', address: null },
    });
  });

  it('is the interface’s word, and the page’s where that is silent', () => {
    const deal = {
      name: 'Northwind',
      stage: null,
      standing: 'won' as const,
      amount: { value: 90_000, currency: 'eur' },
      closeDate: null,
      owner: null,
      company: null,
      contacts: [dana],
    };
    expect(crmSays(record, deal)).toMatchObject({
      amount: { value: 90_000, currency: 'EUR' },
      closeDate: '2026-11-28',
      company: 'Northwind Clinics',
      standing: 'won',
      contacts: [dana],
    });
  });

  it('has no amount that can’t be read as a number', () => {
    const amount = { text: 'about fifty', value: null };
    expect(crmSays({ ...record, amount }, null).amount).toBeNull();
  });
});
