// @vitest-environment happy-dom
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { useDealScope } from '@/components/deal/use-deal-scope';
import { RecordView } from '@/components/sidebar/record/record-view';
import type { CrmDeal } from '@/lib/domain/crm/crm-deal';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { MessageOutput, ParsedInput } from '@/lib/messaging/contract/contract';
import { dossierQuery } from '@/lib/queries/dossier-query';
import { saveFact } from '@/lib/queries/save-fact';
import { promiseOf } from '../../../fixtures/full-brief-people';
import { aDeal, aDossier, aPerson, aSummary, maya, NOW } from '../../../fixtures/records';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, named, until } from '../hands';
import { mount } from '../mount';

const record: CrmRecord = {
  crm: 'hubspot',
  account: '245581',
  recordId: '77',
  name: 'Northwind Clinics',
  stage: 'Contract sent',
  standing: null,
  amount: { text: '£48,000', value: 48_000 },
  company: 'Northwind Clinics',
  closeDate: null,
  owner: 'Maya Lindqvist',
};
const deal: CrmDeal = {
  name: 'Northwind Clinics',
  stage: null,
  standing: 'open',
  amount: { value: 48_000, currency: 'GBP' },
  closeDate: '2026-11-28',
  owner: null,
  company: null,
  contacts: [],
};

type Read = MessageOutput<'crm.read'>;

async function show(dossier: Dossier, read: Read = { kind: 'none' }, page = record) {
  const background = fakeBackground({
    'profile.get': () => maya,
    'deals.dossier': () => dossier,
    'crm.read': () => read,
    'crm.outbox': () => [],
    'crm.write': ({ id, dealId, record: key, work }: ParsedInput<'crm.write'>) => ({
      id,
      dealId,
      record: key,
      work,
      state: 'waiting' as const,
      attempts: 0,
      dueAt: NOW,
      failure: null,
      absorbed: [],
      createdAt: NOW,
      updatedAt: NOW,
    }),
    'facts.save': ({ dealId, field, state, origins }: ParsedInput<'facts.save'>) => ({
      fact: { dealId, field, ...state, origins, revision: 1, updatedAt: NOW },
      lost: [],
    }),
    'people.save': ({ person }: ParsedInput<'people.save'>) => ({
      person: { ...person, position: 0, updatedAt: NOW },
      lost: [],
    }),
    'deals.update': () => dossier.deal,
  });
  await mount(
    <main>
      <Loaded id={dossier.deal.id} page={page} />
    </main>,
  );
  await until(() => {
    expect(document.body.textContent).toContain('Last mails');
  });
  return background;
}

function Loaded({ id, page }: { readonly id: string; readonly page: CrmRecord }) {
  const dossier = useQuery(dossierQuery(id)).data;
  return dossier ? <Shown dossier={dossier} page={page} /> : null;
}

function Shown({ dossier, page }: { readonly dossier: Dossier; readonly page: CrmRecord }) {
  const client = useQueryClient();
  const [hub] = useState(() =>
    createAutosaveHub((fact, unheard) => saveFact(client, fact, unheard)),
  );
  const scope = useDealScope(dossier, hub);
  return (
    <DealProvider value={scope}>
      <RecordView record={page} onShow={() => undefined} />
    </DealProvider>
  );
}

const shows = (words: string) =>
  until(() => {
    expect(document.body.textContent).toContain(words);
  });

afterEach(() => {
  vi.restoreAllMocks();
});

test('an amount that the brief has yet to have is taken over with its source, to be confirmed', async () => {
  const background = await show(aDossier());
  await shows('£48,000');
  expect(background.inputsOf('facts.save')).toEqual([]);
  await click(named('Take over: Amount'));
  await until(() => {
    expect(background.inputsOf('facts.save')).toMatchObject([
      {
        field: 'commercials',
        state: { toConfirm: true, value: { value: 48_000, currency: 'GBP' } },
        origins: [{ kind: 'crm', ref: 'hubspot/245581/77', quote: '£48,000' }],
      },
    ]);
  });
  await shows('What HubSpot shows agrees with the brief.');
});

test('what its interface says wins over the page, and ours can be written back', async () => {
  const dossier = aDossier({ deal: aDeal({ closeDate: '2026-12-15' }) });
  const background = await show(dossier, { kind: 'read', deal, readAt: NOW });
  await shows('Close date');
  await click(named('Write ours into HubSpot: Close date'));
  await until(() => {
    expect(background.inputsOf('crm.write')).toMatchObject([
      {
        dealId: 'deal-northwind',
        record: { crm: 'hubspot', account: '245581', recordId: '77' },
        work: { kind: 'fields', fields: { closeDate: '2026-12-15' } },
      },
    ]);
  });
  await click(named('Take this instead: Close date'));
  expect(background.inputsOf('deals.update')).toMatchObject([
    { patch: { closeDate: '2026-11-28' } },
  ]);
});

test('a page alone offers no way to write, and says where what it shows comes from', async () => {
  const dossier = aDossier({ deal: aDeal({ company: 'Contoso' }) });
  await show(dossier);
  await shows('Read from the page beside this.');
  expect(document.body.textContent).toContain('Take this instead');
  expect(document.body.textContent).not.toContain('Write ours');
  await shows('Connect HubSpot and Baton can keep the brief there as a note.');
});

test('a page that shows only a name is not said to agree', async () => {
  const silent = { ...record, amount: null, company: null, owner: null };
  await show(aDossier(), { kind: 'none' }, silent);
  await shows('HubSpot shows nothing here to compare with the brief.');
  expect(document.body.textContent).not.toContain('agrees');
});

test('the brief goes into the CRM on a press', async () => {
  const background = await show(aDossier(), { kind: 'read', deal, readAt: NOW });
  await shows('Write the brief to HubSpot');
  await click(named('Write the brief to HubSpot'));
  await until(() => {
    expect(background.inputsOf('crm.write')).toMatchObject([{ work: { kind: 'note' } }]);
  });
});

test('a contact is taken over as a person to be confirmed', async () => {
  const contact = {
    id: '51202',
    name: 'Robert Achterberg',
    address: 'robert@northwindclinics.example',
    title: 'CFO',
    phone: '',
    role: 'Economic buyer',
  };
  const read = { kind: 'read', readAt: NOW, deal: { ...deal, contacts: [contact] } } as const;
  const background = await show(aDossier({ people: [aPerson()] }), {
    ...read,
    deal: { ...read.deal, contacts: [contact] },
  });
  await shows('Robert Achterberg');
  await click(named('Take over: Robert Achterberg'));
  await until(() => {
    expect(background.inputsOf('people.save')).toMatchObject([
      {
        person: { name: 'Robert Achterberg', role: 'economic_buyer', toConfirm: true },
        base: null,
      },
    ]);
  });
});

test('has no findings for axe', async () => {
  await show(aDossier({ people: [aPerson()] }), { kind: 'read', deal, readAt: NOW });
  expect(await axeFindings(document.body)).toEqual([]);
});

test('what is owed to the customer is counted, what is overdue first', async () => {
  const promise = (sentence: string, due: string | null, index: number) => ({
    ...promiseOf({ sentence, due, review: 'good_faith' }, index),
    dealId: 'deal-northwind',
  });
  await show(
    aDossier({
      promises: [
        promise('We will send the deck', null, 1),
        promise('We will waive the setup fee', '2020-01-01', 2),
        { ...promise('We will add a report', '2020-01-01', 3), status: 'kept' },
      ],
    }),
  );
  await shows('1 open, 1 overdue');
  const { textContent } = document.body;
  expect(textContent.indexOf('waive the setup fee')).toBeLessThan(
    textContent.indexOf('send the deck'),
  );
  expect(textContent).not.toContain('add a report');
});

test('a deal that nobody has filled in says so, part by part', async () => {
  await show(aDossier());
  await shows('No open promises.');
  await shows('Nobody on the people map yet.');
  await shows('No mail of this deal has left yet.');
});

test('the customer’s people and the last mails are named, an unanswered one with a flag', async () => {
  const ours = aPerson({ id: 'person-priya', role: 'csm', name: 'Priya Raman' });
  await show(aDossier({ people: [aPerson(), ours], emails: [aSummary({ sentAt: NOW })] }));
  await shows('Dana Whitfield');
  expect(document.body.textContent).not.toContain('Priya Raman');
  await until(() => {
    expect(document.querySelector('[aria-label="No answer seen in time"]')).not.toBeNull();
  });
});
