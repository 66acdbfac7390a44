/** What a column of a table of deals can hold. */
export const IMPORT_FIELDS = [
  'dealName',
  'company',
  'amount',
  'currency',
  'closeDate',
  'stage',
  'contactName',
  'contactEmail',
  'contactTitle',
  'contactPhone',
  'domain',
  'owner',
  'problem',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What each column holds, in their order; null for a column that is left out. */
export type ColumnMap = readonly (ImportField | null)[];

/**
 * Headings as exports of HubSpot, Salesforce, Pipedrive and hand-made sheets have them, in plain letters.
 * A field takes the first of its headings that a table has.
 */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  dealName: ['deal name', 'opportunity name', 'deal title', 'deal', 'opportunity', 'title', 'name'],
  company: [
    'company name',
    'account name',
    'organization name',
    'organisation name',
    'associated company',
    'associated company primary',
    'primary associated company',
    'deal organization',
    'company',
    'account',
    'organization',
    'organisation',
    'customer',
    'client',
  ],
  amount: [
    'amount',
    'deal value',
    'value',
    'amount in company currency',
    'deal amount',
    'total contract value',
    'tcv',
    'acv',
    'arr',
    'contract value',
  ],
  currency: [
    'currency',
    'deal currency',
    'currency of value',
    'opportunity currency',
    'currency code',
  ],
  closeDate: [
    'close date',
    'expected close date',
    'deal expected close date',
    'closing date',
    'expected close',
    'expected closing',
    'close',
  ],
  stage: ['deal stage', 'stage', 'opportunity stage', 'deal status', 'pipeline stage', 'status'],
  contactName: [
    'contact name',
    'primary contact',
    'contact person',
    'deal contact person',
    'person name',
    'associated contact',
    'associated contacts',
    'contact full name',
    'contact',
    'person',
    'champion',
  ],
  contactEmail: [
    'contact email',
    'contact email address',
    'person email',
    'email address',
    'email',
    'e mail',
    'primary contact email',
  ],
  contactTitle: ['contact title', 'job title', 'contact job title', 'person job title'],
  contactPhone: ['contact phone', 'phone', 'phone number', 'person phone', 'mobile'],
  domain: [
    'company domain name',
    'company domain',
    'domain',
    'website',
    'website url',
    'company website',
  ],
  owner: [
    'deal owner',
    'opportunity owner',
    'owner',
    'owner name',
    'account executive',
    'ae',
    'sales rep',
  ],
  problem: ['problem', 'pain', 'pain point', 'challenge', 'deal description', 'description'],
};

/** What the columns of a table hold, as their headings say; each field once. */
export function guessColumns(headings: readonly string[]): ColumnMap {
  const plain = headings.map(plainHeading);
  const map: (ImportField | null)[] = headings.map(() => null);
  for (const field of IMPORT_FIELDS)
    for (const heading of HEADINGS[field]) {
      const index = plain.findIndex((one, at) => one === heading && map[at] === null);
      if (index === -1) continue;
      map[index] = field;
      break;
    }
  return map;
}

function plainHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
