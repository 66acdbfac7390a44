import type { CrmId } from '../crm-catalog';

/**
 * How many characters a note may have in each CRM. HubSpot: 65,536 for `hs_note_body`, documented. Salesforce:
 * 32,000, which is what a task's description holds. Pipedrive names none that is documented, Odoo has none: what
 * stands here is far beyond what a person reads.
 */
const NOTE_LIMITS: Readonly<Record<CrmId, number>> = {
  hubspot: 65_536,
  salesforce: 32_000,
  pipedrive: 30_000,
  odoo: 100_000,
  other: 32_000,
};

/** How many characters of HTML a note may have in a CRM. */
export function noteLimit(crm: string): number {
  return Object.entries(NOTE_LIMITS).find(([id]) => id === crm)?.[1] ?? NOTE_LIMITS.other;
}
