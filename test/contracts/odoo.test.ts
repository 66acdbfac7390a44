import { describe, expect, it } from 'vitest';
import { odoo } from '@/lib/hosts/odoo/odoo';
import { loadPage, need } from '../fixtures/load-page';
import { describeDealHost } from './deal-host.contract';

const account = 'https://acme.odoo.com';
const key = { crm: 'odoo', account, recordId: '900' };
const name = 'Northwind – platform rollout';
const nothing = {
  stage: null,
  standing: null,
  amount: null,
  company: null,
  closeDate: null,
  owner: null,
};

describeDealHost({
  host: odoo,
  records: [
    { url: `${account}/odoo/crm/900`, key },
    { url: `${account}/odoo/crm/900?debug=1#top`, key },
    { url: `${account}/odoo/contacts/9/crm/900/`, key },
    { url: `${account}/odoo/crm/26/action-211/5/crm/0900`, key },
    { url: `${account}/odoo/res.partner/9/crm.lead/900`, key },
    { url: `${account}/odoo/m-crm.lead/900`, key },
    { url: `${account}/web#id=900&cids=1&menu_id=7&model=crm.lead&view_type=form`, key },
    {
      url: 'http://127.0.0.1:8069/odoo/crm/900',
      key: { ...key, account: 'http://127.0.0.1:8069' },
    },
  ],
  elsewhere: [
    `${account}/odoo/crm`,
    `${account}/odoo/crm/new`,
    `${account}/odoo/crm/0`,
    `${account}/odoo/crm/900/res.partner/9`,
    `${account}/odoo/crm/900/action-211`,
    // What an action's number shows, only the server knows.
    `${account}/odoo/action-209/900`,
    `${account}/odoo/crm/900/action-211/5`,
    `${account}/odoo/contacts/900`,
    `${account}/odoo/crm.team/900`,
    `${account}/odoo/my-crm/900`,
    `${account}/odoocrm/900`,
    `${account}/shop/odoo/crm/900`,
    `${account}/web#id=900&model=res.partner&view_type=form`,
    `${account}/web#model=crm.lead&view_type=kanban`,
    `${account}/web/login?redirect=%2Fodoo%2Fcrm%2F900`,
    'ftp://acme.odoo.com/odoo/crm/900',
  ],
  pages: [
    {
      file: 'odoo/record.html',
      moves: [
        { press: '.o_action_manager [name=action_set_won_rainbowman]', to: null },
        { press: '.o_action_manager [data-value="1"]', to: { id: '1', label: 'New' } },
        { press: '.o_action_manager [data-value="2"]', to: { id: '2', label: 'Qualified' } },
        { press: '.o_action_manager [data-value="4"]', to: { id: '4', label: 'Won' } },
      ],
      facts: {
        name,
        stage: 'Proposition',
        standing: 'open',
        amount: { text: '$ 48,000.00', value: 48_000 },
        company: 'Northwind Traders',
        closeDate: '2026-12-05',
        owner: 'Maya Lindqvist',
      },
    },
    {
      file: 'odoo/german.html',
      moves: [
        { press: '.o_action_manager [name=action_set_won_rainbowman]', to: null },
        { press: '.o_action_manager [data-value="1"]', to: { id: '1', label: 'Neu' } },
        { press: '.o_action_manager [data-value="3"]', to: { id: '3', label: 'Angebot' } },
        { press: '.o_action_manager [data-value="4"]', to: { id: '4', label: 'Gewonnen' } },
        { press: '[role=menuitem]:nth-child(1)', to: { id: '1', label: 'Neu' } },
        { press: '[role=menuitem]:nth-child(3)', to: { id: '3', label: 'Angebot' } },
        { press: '[role=menuitem]:nth-child(4)', to: { id: '4', label: 'Gewonnen' } },
        { press: '[role=menuitem]:nth-child(5)', to: { id: null, label: 'Ruhend' } },
      ],
      facts: {
        name,
        stage: 'Qualifiziert',
        standing: 'open',
        amount: { text: '48.000,00 €', value: 48_000 },
        company: 'Contoso, Inc.',
        closeDate: '2027-02-03',
        owner: 'Jürgen Weiß',
      },
    },
    {
      file: 'odoo/won.html',
      moves: [
        { press: '.o_action_manager [data-value="1"]', to: { id: '1', label: 'New' } },
        { press: '.o_action_manager [data-value="2"]', to: { id: '2', label: 'Qualified' } },
        { press: '.o_action_manager [data-value="3"]', to: { id: '3', label: 'Proposition' } },
      ],
      facts: {
        name,
        stage: 'Won',
        standing: 'won',
        amount: { text: '$ 1,234,567.50', value: 1_234_567.5 },
        company: 'Northwind Traders',
        closeDate: '2026-11-28',
        owner: 'Maya Lindqvist',
      },
    },
    {
      file: 'odoo/lost.html',
      moves: [],
      facts: { ...nothing, name, stage: 'New', standing: 'lost' },
    },
    {
      file: 'odoo/read-only.html',
      moves: [],
      facts: {
        name,
        stage: 'Qualified',
        standing: 'open',
        amount: { text: '$ 48,000.00', value: 48_000 },
        company: 'Northwind Traders',
        closeDate: '2027-06-05',
        owner: 'Maya Lindqvist',
      },
    },
    {
      file: 'odoo/lead.html',
      moves: [],
      facts: { ...nothing, name, company: 'Northwind Traders' },
    },
    {
      file: 'odoo/dialog.html',
      moves: [
        { press: '.o_action_manager [name=action_set_won_rainbowman]', to: null },
        { press: '.o_action_manager [data-value="1"]', to: { id: '1', label: 'New' } },
        { press: '.o_action_manager [data-value="2"]', to: { id: '2', label: 'Qualified' } },
        { press: '.o_action_manager [data-value="4"]', to: { id: '4', label: 'Won' } },
      ],
      facts: {
        name,
        stage: 'Proposition',
        standing: 'open',
        amount: { text: '$ 48,000.00', value: 48_000 },
        company: 'Northwind Traders',
        closeDate: '2026-12-05',
        owner: 'Maya Lindqvist',
      },
    },
    { file: 'odoo/dialog-over-board.html', moves: [], facts: null },
    { file: 'odoo/half-loaded.html', moves: [], facts: null },
    {
      file: 'odoo/nameless.html',
      moves: [
        { press: '.o_action_manager [name=action_set_won_rainbowman]', to: null },
        { press: '.o_action_manager [data-value="2"]', to: { id: '2', label: 'Qualified' } },
        { press: '.o_action_manager [data-value="3"]', to: { id: '3', label: 'Proposition' } },
        { press: '.o_action_manager [data-value="4"]', to: { id: '4', label: 'Won' } },
      ],
      facts: null,
    },
    { file: 'odoo/contact.html', moves: [], facts: null },
  ],
});

describe('a press on an Odoo page', () => {
  it("on an entry of a menu that is not the bar's moves nothing", () => {
    const page = loadPage('odoo/german.html');
    need(page, '[aria-expanded=true]').setAttribute('aria-expanded', 'false');
    expect(odoo.stageMoveAt(need(page, '[role=menuitem] span'))).toBeNull();
  });
});
