import type { HandoffStory } from '../../fixtures/handoff-story';
import { anOverview } from '../../fixtures/overviews';

/** A deal with all that a timeline shows, as rows by table; its overview stands as it does in the story. */
export function storyRows({ whole, clocks, move, versions }: HandoffStory) {
  const { deal, people, emails, promises, meetings, calls, records, gateOverrules } = whole;
  const { id: dealId, name, company, phase, handoffModel, closeDate, archivedAt, updatedAt } = deal;
  const overview = anOverview({
    ...{ dealId, name, company, phase, handoffModel, closeDate, archivedAt, updatedAt },
    clocks: [...clocks],
    move,
    openPromises: promises.filter(({ status }) => status === 'open').length,
  });
  return {
    ...{ deals: [deal], people, emails, promises, meetings, calls, versions, gateOverrules },
    recordLinks: records,
    overviews: [overview],
  };
}
