import type { PageSite } from '@/lib/domain/crm/crm-site';
import type { DealHost } from './deal-host';
import { genericHost } from './generic/generic';
import { gmail } from './gmail/gmail';
import { hubspot } from './hubspot/hubspot';
import type { MailHost } from './mail-host';
import { odoo } from './odoo/odoo';
import { pipedrive } from './pipedrive/pipedrive';
import { salesforce } from './salesforce/salesforce';

/** Every mailbox Baton works in. */
export const MAIL_HOSTS: readonly MailHost[] = [gmail];

/** Every CRM with an adapter of its own. */
const DEAL_HOSTS: readonly DealHost[] = [hubspot, salesforce, pipedrive, odoo];

/** The adapter for the pages of a site; null where there is none. */
export function dealHostOf({ crm, dealPath }: Pick<PageSite, 'crm' | 'dealPath'>): DealHost | null {
  if (crm === 'other') return dealPath === null ? null : genericHost(dealPath);
  return DEAL_HOSTS.find(({ id }) => id === crm) ?? null;
}
