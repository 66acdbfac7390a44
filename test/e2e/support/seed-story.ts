import type { Page } from 'playwright-core';
import type { HandoffStory } from '../../fixtures/handoff-story';
import { anOverview } from '../../fixtures/overviews';
import { seedRecords } from './seed-records';

/** Writes a deal with all that a timeline shows, its overview as it stands in the story. */
export async function seedStory(
  page: Page,
  { whole, clocks, move, versions }: HandoffStory,
): Promise<void> {
  const { deal, people, emails, promises, meetings, calls, records, gateOverrules } = whole;
  const { id: dealId, name, company, phase, handoffModel, closeDate, archivedAt, updatedAt } = deal;
  const overview = anOverview({
    ...{ dealId, name, company, phase, handoffModel, closeDate, archivedAt, updatedAt },
    clocks: [...clocks],
    move,
    openPromises: promises.filter(({ status }) => status === 'open').length,
  });
  await seedRecords(page, {
    ...{ deals: [deal], people, emails, promises, meetings, calls, versions, gateOverrules },
    recordLinks: records,
    overviews: [overview],
  });
}
