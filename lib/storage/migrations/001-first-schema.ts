import type { Migration } from './migration';

/** The tables of the first release. */
export const firstSchema: Migration = {
  version: 1,
  stores: {
    settings: 'key',
    mailboxes: 'address',
    deals: 'id, updatedAt',
    people: 'id, dealId, *addresses',
    facts: '[dealId+field], dealId',
    meetings: 'id, dealId',
    calls: 'id, dealId',
    emails: 'id, dealId',
    drafts: 'key, state',
    promises: 'id, dealId, draftKey, status',
    threadPins: '[mailbox+threadId], dealId',
    recordLinks: 'key, dealId',
  },
  upgrade: null,
};
