import type { Frame, Page } from 'playwright-core';
import { askedGroups } from '@/lib/domain/brief/brief-form';
import type { BriefItem } from '@/lib/domain/brief/brief-item';
import { isBegun } from '@/lib/domain/brief/is-begun';
import type { Capture } from '@/lib/domain/capture/capture';
import { dossierSchema, type Dossier } from '@/lib/domain/deals/dossier';
import {
  contract,
  type MessageInput,
  type MessageName,
  type MessageOutput,
} from '@/lib/messaging/contract/contract';

/** What a conversation can tell of what the handoff document asks for. */
const TOLD_IN_CONVERSATIONS: readonly BriefItem[] = [
  'problem',
  'compellingEvent',
  'championProfile',
  'buyerPriorities',
  'peopleMap',
  'successCriteria',
  'ledger',
  'objections',
  'competitors',
  'softSignals',
  'commercials',
];

/** Items of the handoff document: how many have anything written, and which of those a conversation can fill. */
export interface BriefState {
  readonly all: number;
  readonly filled: readonly BriefItem[];
  readonly tellable: readonly BriefItem[];
  readonly told: readonly BriefItem[];
}

/** All records of a deal. */
export async function readDossier(place: Page | Frame, id: string): Promise<Dossier> {
  return dossierSchema.parse(await ask(place, 'deals.dossier', { id }));
}

/** What was read for a deal, the latest conversation first. */
export async function readCaptures(place: Page | Frame, dealId: string): Promise<Capture[]> {
  return ask(place, 'captures.list', { dealId });
}

/** What Baton reads of the mails of a thread that is open beside. */
export async function readMails(place: Frame, threadId: string): Promise<string[]> {
  const reading = await ask(place, 'threads.read', { threadId });
  return reading.state === 'read' ? reading.messages.map(({ text }) => text) : [];
}

/**
 * The id of a deal by its name.
 *
 * @throws Error - Where there is no deal of that name.
 */
export async function findDeal(place: Page | Frame, name: string): Promise<string> {
  const deals = await ask(place, 'deals.names', {});
  const found = deals.find((deal) => deal.name === name);
  if (found === undefined) throw new Error(`no deal is called ${name}`);
  return found.id;
}

/** Asks the background as the page itself does. */
async function ask<Name extends MessageName>(
  place: Page | Frame,
  name: Name,
  input: MessageInput<Name>,
): Promise<MessageOutput<Name>> {
  const answer = await place.evaluate(
    async (asked) => chrome.runtime.sendMessage<unknown, { value?: unknown }>(asked),
    { baton: 'request', name, input },
  );
  return contract[name].output.parse(answer.value) as MessageOutput<Name>;
}

/** How far the handoff document of a deal is. */
export function briefState(dossier: Dossier): BriefState {
  const items = askedGroups('full_document').flatMap((group) => group.items);
  const filled = items.filter((item) => isBegun(item, dossier));
  const tellable = items.filter((item) => TOLD_IN_CONVERSATIONS.includes(item));
  return {
    all: items.length,
    filled,
    tellable,
    told: tellable.filter((item) => filled.includes(item)),
  };
}
