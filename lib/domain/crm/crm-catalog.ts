/** How sure the facts behind a CRM's adapter are: driven for real, from documentation, or neither. */
export type CrmEvidence = 'ran' | 'documented' | 'unverified';

/** A CRM Baton can stand beside, as the settings page and the manifest name it. */
export interface Crm {
  readonly id: string;
  /** The product's own name. */
  readonly label: string;
  /** Hosts asked for, one CRM at a time, when the rep switches it on. */
  readonly matchPatterns: readonly string[];
  readonly evidence: CrmEvidence;
}

/** The CRMs with an adapter in `lib/hosts`. */
export const CRM_CATALOG: readonly Crm[] = [
  {
    id: 'hubspot',
    label: 'HubSpot',
    // The regions known today, rather than all of hubspot.com: least access that works.
    matchPatterns: ['app', 'app-eu1', 'app-na2', 'app-na3', 'app-ap1'].map(
      (host) => `https://${host}.hubspot.com/*`,
    ),
    evidence: 'unverified',
  },
];
