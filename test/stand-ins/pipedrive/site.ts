import { crmSite } from '../crm/crm-site';

/** Stand-in Pipedrive: deals, and the pipeline they are in. */
export const pipedriveSite = crmSite(import.meta.dirname, /^\/(deal\/\d+|pipeline)(\/|$)/);
