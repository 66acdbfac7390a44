import type { DealHost } from './deal-host';
import { gmail } from './gmail/gmail';
import { hubspot } from './hubspot/hubspot';
import type { MailHost } from './mail-host';

/** Every mailbox Baton works in. */
export const MAIL_HOSTS: readonly MailHost[] = [gmail];

/** Every CRM whose deal pages Baton reads. */
export const DEAL_HOSTS: readonly DealHost[] = [hubspot];
