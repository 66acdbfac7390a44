import { describe, expect, it } from 'vitest';
import { connectionOrigin, isConnectionOrigin } from '@/lib/domain/crm/connection-origin';

const originOf = (crm: string, account: string) =>
  connectionOrigin({ crm, account, recordId: '1' });

describe('the origin of a record’s connection', () => {
  it.each([
    ['hubspot', '245581', 'https://api.hubapi.com'],
    ['salesforce', 'acme', 'https://acme.my.salesforce.com'],
    ['salesforce', 'acme--dev.sandbox', 'https://acme--dev.sandbox.my.salesforce.com'],
    ['pipedrive', 'Acme', 'https://acme.pipedrive.com'],
    ['odoo', 'http://127.0.0.1:8069', 'http://127.0.0.1:8069'],
  ])('of %s %s is %s', (crm, account, origin) => {
    expect(originOf(crm, account)).toBe(origin);
    expect(isConnectionOrigin(crm, origin)).toBe(true);
  });

  it.each([
    ['salesforce', 'evil.example/'],
    ['salesforce', 'evil.example#'],
    ['salesforce', 'user@evil'],
    ['pipedrive', ''],
    ['pipedrive', 'a..b'],
    ['pipedrive', '-a'],
    ['odoo', 'javascript:alert(1)'],
    ['odoo', 'https://crm.example/web'],
    ['odoo', ''],
    ['other', 'https://crm.example'],
    ['unheard-of', 'acme'],
  ])('is none for %s %j', (crm, account) => {
    expect(originOf(crm, account)).toBeNull();
  });
});

describe('a host that is no CRM’s', () => {
  it.each([
    ['hubspot', 'https://api.hubapi.com.evil.example'],
    ['hubspot', 'http://api.hubapi.com'],
    ['salesforce', 'https://acme.my.salesforce.com.evil.example'],
    ['salesforce', 'http://acme.my.salesforce.com'],
    ['salesforce', 'https://acme.pipedrive.com'],
    ['pipedrive', 'https://pipedrive.com'],
    ['odoo', 'ftp://crm.example'],
    ['other', 'https://crm.example'],
  ])('is not called for %s: %s', (crm, origin) => {
    expect(isConnectionOrigin(crm, origin)).toBe(false);
  });
});
