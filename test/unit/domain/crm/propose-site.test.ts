import { describe, expect, it } from 'vitest';
import { proposeSite } from '@/lib/domain/crm/propose-site';

const propose = (address: string) => proposeSite(new URL(address));

describe('what a page would be remembered as', () => {
  it.each([
    ['http://crm.local:8069/odoo/crm/17', '17'],
    ['https://erp.fernhill.example/odoo/my-pipeline/crm/17?debug=1', '17'],
    ['https://erp.fernhill.example/odoo/crm', null],
    ['http://127.0.0.1:8069/web#id=17&model=crm.lead&view_type=form', '17'],
  ])('%s is Odoo', (address, recordId) => {
    const { origin, host: label } = new URL(address);
    const site = { origin, crm: 'odoo', label, dealPath: null };
    expect(propose(address)).toEqual({ kind: 'site', site, recordId });
  });

  it('is a pattern at any other CRM', () => {
    expect(propose('http://10.0.0.7/deals/5/notes')).toEqual({
      kind: 'site',
      site: { origin: 'http://10.0.0.7', crm: 'other', label: '10.0.0.7', dealPath: '/deals/{id}' },
      recordId: '5',
    });
  });

  it.each([
    ['chrome://extensions/deals/5', { reason: 'not_web' }],
    ['chrome-extension://abc/deals/5', { reason: 'not_web' }],
    ['file:///deals/5', { reason: 'not_web' }],
    ['https://mail.google.com/mail/u/0/#inbox/5', { reason: 'mailbox' }],
    ['https://fernhill.pipedrive.com/deal/5', { reason: 'catalog', crm: 'pipedrive' }],
    ['https://fernhill.odoo.com/odoo/crm/5', { reason: 'catalog', crm: 'odoo' }],
    ['https://crm.fernhill.example/deals', { reason: 'no_id', host: 'crm.fernhill.example' }],
  ])('%s is refused', (address, refusal) => {
    expect(propose(address)).toEqual({ kind: 'refused', refusal });
  });

  it('is nothing without an address', () => {
    expect(proposeSite(null)).toEqual({ kind: 'refused', refusal: { reason: 'unreadable' } });
  });
});
