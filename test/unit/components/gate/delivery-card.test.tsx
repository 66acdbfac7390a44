// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { useDealScope } from '@/components/deal/use-deal-scope';
import { DeliveryCard } from '@/components/gate/delivery-card';
import type { RecordLink } from '@/lib/domain/crm/record-link';
import type { Deal } from '@/lib/domain/deals/deal';
import type { DeliveryTrigger } from '@/lib/domain/gate/delivery-trigger';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { aDeal, aDossier, NOW } from '../../../fixtures/records';
import { fakeBackground } from '../fake-background';
import { click, fill, named, until } from '../hands';
import { mount } from '../mount';

const won: RecordLink = {
  key: 'hubspot/245581/77',
  dealId: 'deal-northwind',
  record: { crm: 'hubspot', account: '245581', recordId: '77' },
  name: 'Northwind Clinics',
  stage: 'Closed won',
  standing: 'won',
  wonAt: '2026-03-02T12:00:00.000Z',
  seenAt: NOW,
  filled: true,
  noteId: null,
};

async function show(handoffModel: Deal['handoffModel'], records: RecordLink[] = []) {
  let trigger: DeliveryTrigger = {
    dealId: 'deal-northwind',
    contractSigned: null,
    depositInvoiced: null,
    closedWon: null,
    updatedAt: NOW,
  };
  const background = fakeBackground({
    'delivery.get': () => trigger,
    'delivery.set': ({ patch }: ParsedInput<'delivery.set'>) => {
      trigger = { ...trigger, ...(patch as Partial<DeliveryTrigger>) };
      return trigger;
    },
    'gate.history': () => ({ overrules: [], records }),
  });
  await mount(<Shown handoffModel={handoffModel} />);
  return background;
}

function Shown({ handoffModel }: Pick<Deal, 'handoffModel'>) {
  const [hub] = useState(() => createAutosaveHub(() => Promise.reject(new Error('unused'))));
  const scope = useDealScope(aDossier({ deal: aDeal({ handoffModel }) }), hub);
  return (
    <DealProvider value={scope}>
      <DeliveryCard />
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

describe('the delivery trigger', () => {
  it('is met once all three days are said, on the latest of them', async () => {
    await show('am_clean_break');
    await shows('The AE owns the deal until all three are true.');
    await fill(named('Contract signed by both sides, on'), '2026-03-03');
    await fill(named('Deposit invoice issued, on'), '2026-03-05');
    await shows('The AE owns the deal until all three are true.');
    await fill(named('Closed Won in the CRM, fields complete, on'), '2026-03-04');
    await shows('Delivery owns the deal.');
  });

  it('takes over the day the CRM says only when it is pressed', async () => {
    const background = await show('am_clean_break', [won]);
    await shows('HubSpot says won on');
    expect(background.inputsOf('delivery.set')).toEqual([]);
    await click(named('Take this day'));
    expect(background.inputsOf('delivery.set')).toMatchObject([
      { patch: { closedWon: '2026-03-02' } },
    ]);
    await until(() => {
      expect(document.body.textContent).not.toContain('HubSpot says won on');
    });
  });

  it('is no matter of a deal that a CSM takes over', async () => {
    const background = await show('csm_90_day', [won]);
    expect(document.body.textContent).toBe('');
    expect(background.inputsOf('delivery.get')).toEqual([]);
  });
});
