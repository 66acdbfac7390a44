import { crmSite } from '../crm/crm-site';

/**
 * Stand-in Salesforce: opportunities and their list. `?shadow=native` builds its components in native shadow
 * roots, else they are as flat as synthetic ones; `?lang=de` translates every label.
 */
export const salesforceSite = crmSite(
  import.meta.dirname,
  /^\/lightning\/(r\/(Opportunity\/)?006\w+\/view|o\/Opportunity\/list)\/?$/,
);
