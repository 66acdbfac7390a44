import { connectionOrigin, isConnectionOrigin } from '@/lib/domain/crm/connection-origin';
import type { Crm } from '@/lib/domain/crm/crm-catalog';

/** Where the company's name ends in the addresses a rep may paste. */
const BEHIND_NAME = /\.(?:my\.salesforce\.com|lightning\.force\.com|pipedrive\.com)$/iu;

/** A company's name as such an address has it; Salesforce says behind it what kind of org it is. */
const NAME = /^[a-z\d-]+(?:\.(?:sandbox|develop|scratch|demo|free|patch|trailblaze))?$/iu;

/**
 * The origin a CRM is called at, from what a rep typed: the company's name in its addresses, or any address of it.
 * Null where it is neither.
 */
export function typedOrigin(crm: Crm['id'], typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`;
  if (crm !== 'hubspot' && (text === '' || !URL.canParse(address))) return null;
  const { host, origin } = URL.canParse(address) ? new URL(address) : { host: '', origin: '' };
  const account = crm === 'odoo' ? origin : host.replace(BEHIND_NAME, '');
  if ((crm === 'salesforce' || crm === 'pipedrive') && !NAME.test(account)) return null;
  const found = connectionOrigin({ crm, account, recordId: '-' });
  return found !== null && isConnectionOrigin(crm, found) ? found : null;
}
