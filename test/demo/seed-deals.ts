import type { MessageInput, MessageName } from '@/lib/messaging/contract/contract';
import { newPerson } from '@/lib/domain/people/new-person';
import type { SidebarPage } from '../e2e/support/sidebar-page';
import { SAMPLE_DEALS, type SampleDeal } from './sample-deals';

const HUBSPOT_PORTAL = '245581';

/** Creates the sample deals through the sidebar's own messages, as if the rep had typed them. */
export async function seedDeals(sidebar: SidebarPage): Promise<void> {
  for (const deal of SAMPLE_DEALS) await seedDeal(sidebar, deal);
}

async function seedDeal(sidebar: SidebarPage, deal: SampleDeal): Promise<void> {
  await ask(sidebar, 'deals.create', {
    id: deal.id,
    name: deal.name,
    company: deal.company,
    domains: [...deal.domains],
    people: [],
    thread: null,
    record: null,
  });
  await ask(sidebar, 'deals.linkRecord', {
    record: { crm: 'hubspot', account: HUBSPOT_PORTAL, recordId: deal.crmRecordId },
    dealId: deal.id,
  });
  for (const [index, { address, ...known }] of deal.people.entries()) {
    const id = `${deal.id}-p${String(index)}`;
    const {
      updatedAt: _,
      position: __,
      ...person
    } = newPerson({
      id,
      dealId: deal.id,
      addresses: [address],
      updatedAt: '',
      ...known,
    });
    await ask(sidebar, 'people.save', { person, base: null });
  }
  for (const [field, value] of Object.entries(deal.facts)) {
    await ask(sidebar, 'facts.save', {
      dealId: deal.id,
      field: field as keyof SampleDeal['facts'],
      state: { value, toConfirm: false, none: false },
      base: { value: null, toConfirm: false, none: false },
      unheard: [],
      origins: [],
    });
  }
}

async function ask<Name extends MessageName>(
  sidebar: SidebarPage,
  name: Name,
  input: MessageInput<Name>,
): Promise<void> {
  const answer = await sidebar.frame.evaluate(
    async (request) => chrome.runtime.sendMessage<unknown, { ok: boolean }>(request),
    { baton: 'request', name, input },
  );
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
}
