import type { DealStanding } from '../crm/deal-standing';
import { readStage } from '../import/read-stage';

/** "Closed" alone is where Salesforce asks which of the two it is. */
const UNDECIDED = /^\s*closed\s*$/iu;

/**
 * Whether a deal is decided, by what its stage is called: the last means, where neither the CRM's interface nor its
 * page says so. A name that says nothing of it is an open stage.
 */
export function standingByLabel(label: string): DealStanding {
  if (UNDECIDED.test(label)) return 'open';
  const stage = readStage(label);
  if (stage === 'lost') return 'lost';
  return stage === 'signed' ? 'won' : 'open';
}
