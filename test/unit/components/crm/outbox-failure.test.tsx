// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, test } from 'vitest';
import { failureWords, isForSettings } from '@/components/crm/failure-words';
import { OutboxFailure } from '@/components/crm/outbox-failure';
import { CRM_FAILURES } from '@/lib/domain/crm/crm-failure';
import type { OutboxItem } from '@/lib/domain/crm/outbox-item';
import { aFailure } from '../../../fixtures/fake-crm';
import { NOW } from '../../../fixtures/records';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, named } from '../hands';
import { mount } from '../mount';
import { stubTexts } from '../stub-texts';

const item: OutboxItem = {
  id: 'write-0001',
  dealId: 'deal-northwind',
  record: { crm: 'hubspot', account: '245581', recordId: '77' },
  work: { kind: 'note' },
  state: 'stuck',
  attempts: 1,
  dueAt: NOW,
  failure: aFailure('expired'),
  absorbed: [],
  createdAt: NOW,
  updatedAt: NOW,
};

async function show(changes: Partial<OutboxItem> = {}) {
  const background = fakeBackground({
    'crm.retry': () => item,
    'crm.discard': () => null,
  });
  await mount(
    <main>
      <OutboxFailure item={{ ...item, ...changes }} crm="HubSpot" />
    </main>,
  );
  return background;
}

beforeAll(stubTexts);

describe('a failure in words', () => {
  it('is its own for each kind, with the CRM’s name', () => {
    const said = CRM_FAILURES.map((kind) => failureWords(aFailure(kind), 'HubSpot').message);
    expect(new Set(said).size).toBe(CRM_FAILURES.length);
    for (const message of said) expect(message).toMatch(/HubSpot.*\.$/u);
  });

  it('quotes what the CRM named', () => {
    const { detail } = failureWords(
      aFailure('missing_scope', { detail: 'notes.write' }),
      'HubSpot',
    );
    expect(detail).toContain('notes.write');
  });

  it('tells another account from no connection', () => {
    const { message } = failureWords(aFailure('not_connected', { detail: '999' }), 'HubSpot');
    expect(message).toBe('HubSpot is connected for another account, 999.');
  });

  it('sends to the settings what is put right there', () => {
    const there = CRM_FAILURES.filter((kind) => isForSettings(aFailure(kind)));
    expect(there).toEqual(['not_connected', 'not_permitted', 'expired', 'missing_scope']);
  });
});

test('a stuck write says what helps, and can be tried or given up', async () => {
  const background = await show();
  expect(document.body.textContent).toContain(
    'HubSpot no longer takes this sign-in. Connect HubSpot',
  );
  expect(await axeFindings(document.body)).toEqual([]);
  await click(named('Try now'));
  expect(background.inputsOf('crm.retry')).toEqual([{ id: 'write-0001' }]);
  await click(named('Give up'));
  expect(background.inputsOf('crm.discard')).toEqual([{ id: 'write-0001' }]);
});

test('a waiting write says when it is tried again', async () => {
  await show({ state: 'waiting', failure: aFailure('offline') });
  expect(document.body.textContent).toContain('HubSpot could not be reached. Baton tries again ');
  expect(document.body.textContent).not.toContain('Open settings');
});

test.each(['writing', 'done'] as const)('a write that is %s has nothing to say', async (state) => {
  await show({ state });
  expect(document.querySelector('main')?.textContent).toBe('');
});
