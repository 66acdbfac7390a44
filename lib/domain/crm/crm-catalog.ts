/**
 * How sure we are of something: driven against the real product, built from its documentation or from what
 * maintained public extensions read, or neither.
 */
export type CrmEvidence = 'ran' | 'documented' | 'unverified';

/** Every CRM a record can be in; `other` is any that has no adapter of its own. */
export const CRM_IDS = ['hubspot', 'salesforce', 'pipedrive', 'odoo', 'other'] as const;
export type CrmId = (typeof CRM_IDS)[number];

/** A CRM Baton has an adapter and a connector for, as the settings page and the manifest name it. */
export interface Crm {
  readonly id: Exclude<CrmId, 'other'>;
  /** The product's own name. */
  readonly label: string;
  /** Addresses its pages are known to have, asked for when the rep switches it on; our frames may stand there. */
  readonly matchPatterns: readonly string[];
  /** What its connector calls beside its pages' own hosts; asked for when the rep connects it. */
  readonly connectorPatterns: readonly string[];
  /** The least its connector's key has to be allowed to do, by the names the CRM's own settings use. */
  readonly scopes: readonly string[];
  /** Whether companies run it at addresses of their own, which the rep names. */
  readonly selfHosted: boolean;
  readonly evidence: {
    readonly pages: CrmEvidence;
    readonly gate: CrmEvidence;
    readonly connector: CrmEvidence;
  };
}

/** The CRMs with an adapter of their own in `lib/hosts` and a connector in `lib/connectors`. */
export const CRM_CATALOG: readonly Crm[] = [
  {
    id: 'hubspot',
    label: 'HubSpot',
    // The regions known today, rather than all of hubspot.com: least access that works.
    matchPatterns: ['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].map(
      (host) => `https://${host}.hubspot.com/*`,
    ),
    connectorPatterns: ['https://api.hubapi.com/*'],
    // Notes have no scopes of their own: HubSpot asks for those of contacts.
    scopes: [
      'crm.objects.deals.read',
      'crm.objects.deals.write',
      'crm.objects.contacts.read',
      'crm.objects.contacts.write',
      'crm.objects.companies.read',
      'crm.objects.owners.read',
    ],
    selfHosted: false,
    evidence: { pages: 'documented', gate: 'unverified', connector: 'documented' },
  },
  {
    id: 'salesforce',
    label: 'Salesforce',
    matchPatterns: ['https://*.lightning.force.com/*'],
    connectorPatterns: ['https://*.my.salesforce.com/*'],
    scopes: ['Manage user data via APIs (api)', 'Perform requests at any time (refresh_token)'],
    selfHosted: false,
    evidence: { pages: 'documented', gate: 'documented', connector: 'documented' },
  },
  {
    id: 'pipedrive',
    label: 'Pipedrive',
    matchPatterns: ['https://*.pipedrive.com/*'],
    connectorPatterns: [],
    // A personal API token has no scopes to choose from: it may do what its user may.
    scopes: [],
    selfHosted: false,
    evidence: { pages: 'documented', gate: 'unverified', connector: 'documented' },
  },
  {
    id: 'odoo',
    label: 'Odoo',
    matchPatterns: ['https://*.odoo.com/*'],
    connectorPatterns: [],
    scopes: ['Sales: User: Own Documents Only'],
    selfHosted: true,
    evidence: { pages: 'ran', gate: 'ran', connector: 'ran' },
  },
];

/** The catalog's entry of a CRM; null for one without an adapter of its own. */
export function crmById(id: string): Crm | null {
  return CRM_CATALOG.find((crm) => crm.id === id) ?? null;
}

/** The catalog's CRM that a page of this host belongs to, by its patterns (`https://*.example.com/*`). */
export function crmOfHost(hostname: string): Crm | null {
  const holds = (pattern: string) => {
    const host = /^https:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? '';
    if (!host.startsWith('*.')) return hostname === host;
    const domain = host.slice(2);
    return hostname === domain || hostname.endsWith(`.${domain}`);
  };
  return CRM_CATALOG.find(({ matchPatterns }) => matchPatterns.some(holds)) ?? null;
}
