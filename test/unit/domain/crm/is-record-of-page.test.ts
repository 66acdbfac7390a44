import { expect, test } from 'vitest';
import { isRecordOfPage } from '@/lib/domain/crm/is-record-of-page';

const of = (crm: string, account: string) => ({ crm, account, recordId: '7' });

test.each([
  [of('hubspot', '245581'), 'https://app-eu1.hubspot.com/contacts/245581/record/0-3/7'],
  [of('salesforce', 'acme--dev.sandbox'), 'https://acme--dev.sandbox.lightning.force.com/x'],
  [of('pipedrive', 'fernhill'), 'https://fernhill.pipedrive.com/deal/7'],
  [of('odoo', 'https://acme.odoo.com'), 'https://acme.odoo.com/odoo/crm/7'],
  [of('odoo', 'http://127.0.0.1:8069'), 'http://127.0.0.1:8069/odoo/crm/7'],
  [of('other', 'https://crm.local'), 'https://crm.local/deals/7'],
])('%o is of its own page', (record, address) => {
  expect(isRecordOfPage(record, address)).toBe(true);
});

test.each([
  [of('hubspot', '245581'), 'https://crm.local/deals/7'],
  [of('odoo', 'https://acme.odoo.com'), 'https://crm.local/deals/7'],
  [of('other', 'https://crm.local'), 'https://crm.local:8443/deals/7'],
  [of('salesforce', 'acme'), 'https://other.lightning.force.com/x'],
  [of('pipedrive', 'acme'), 'https://other.pipedrive.com/deal/7'],
  [of('salesforce', 'acme'), 'https://app.hubspot.com/contacts/1/record/0-3/7'],
  [of('odoo', ''), ''],
])('%o is of no other page: %s', (record, address) => {
  expect(isRecordOfPage(record, address)).toBe(false);
});
