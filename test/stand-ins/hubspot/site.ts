import { crmSite } from '../crm/crm-site';

/** Stand-in HubSpot: records, and the list of deals. */
export const hubspotSite = crmSite(
  import.meta.dirname,
  /^\/contacts\/\d+\/(record\/0-[123]|deal|objects\/0-3)(\/|$)/,
);
