import type { Frame, Page } from 'playwright-core';
import { askedGroups } from '@/lib/domain/brief/brief-form';
import type { BriefItem } from '@/lib/domain/brief/brief-item';
import { itemState } from '@/lib/domain/brief/item-state';
import { dossierSchema, type Dossier } from '@/lib/domain/deals/dossier';

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
  readonly done: number;
  readonly tellable: readonly BriefItem[];
  readonly told: readonly BriefItem[];
}

/** All records of a deal, asked of the background as the page itself does. */
export async function readDossier(place: Page | Frame, id: string): Promise<Dossier> {
  const request = { baton: 'request', name: 'deals.dossier', input: { id } };
  const answer = await place.evaluate(
    async (asked) => chrome.runtime.sendMessage<unknown, { value?: unknown }>(asked),
    request,
  );
  return dossierSchema.parse(answer.value);
}

/** How far the handoff document of a deal is. */
export function briefState(dossier: Dossier): BriefState {
  const items = askedGroups('full_document').flatMap((group) => group.items);
  const stateOf = (item: BriefItem) => itemState(item, dossier).state;
  const filled = items.filter((item) => stateOf(item) !== 'empty');
  const tellable = items.filter((item) => TOLD_IN_CONVERSATIONS.includes(item));
  return {
    all: items.length,
    filled,
    done: filled.filter((item) => stateOf(item) === 'done').length,
    tellable,
    told: tellable.filter((item) => filled.includes(item)),
  };
}
