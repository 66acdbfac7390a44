import { salesforce } from '@/lib/hosts/salesforce/salesforce';
import { describeDealHost } from './deal-host.contract';

const key = { crm: 'salesforce', account: 'acme', recordId: '006xx000001Sv6A' };
const NOTHING = {
  stage: null,
  standing: null,
  amount: null,
  company: null,
  closeDate: null,
  owner: null,
};

describeDealHost({
  host: salesforce,
  records: [
    { url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6A/view', key },
    {
      url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6AAAS/view?ws=%2Flightning%2Fr%2FAccount%2F001xx000003DGb2AAG%2Fview&uid=1#tab',
      key,
    },
    { url: 'https://acme.lightning.force.com/lightning/r/006xx000001Sv6AAAS/view/', key },
    {
      url: 'https://acme.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6AAAS/edit?backgroundContext=%2Flightning%2Fr%2F006xx000001Sv6AAAS%2Fview%3Fws%3D1',
      key,
    },
    {
      url: 'https://acme--dev.sandbox.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6A/view',
      key: { ...key, account: 'acme--dev.sandbox' },
    },
    {
      url: 'https://acme-dev-ed.develop.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6A/view',
      key: { ...key, account: 'acme-dev-ed.develop' },
    },
  ],
  elsewhere: [
    'https://acme.lightning.force.com/lightning/r/Account/001xx000003DGb2AAG/view',
    'https://acme.lightning.force.com/lightning/r/001xx000003DGb2AAG/view',
    'https://acme.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent',
    'https://acme.lightning.force.com/lightning/o/Opportunity/new',
    'https://acme.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6AAAS/related/Quotes/view',
    'https://acme.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6AAAS/edit?backgroundContext=%2Flightning%2Fr%2FAccount%2F001xx000003DGb2AAG%2Fview',
    'https://acme.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6AA/view',
    'https://acme.my.salesforce.com/lightning/r/Opportunity/006xx000001Sv6A/view',
    'https://acme.lightning.force.com.evil.example/lightning/r/Opportunity/006xx000001Sv6A/view',
    'http://acme.lightning.force.com/lightning/r/Opportunity/006xx000001Sv6A/view',
  ],
  pages: [
    {
      file: 'salesforce/record.html',
      facts: {
        name: 'Northwind – platform rollout',
        stage: 'Proposal/Price Quote',
        standing: 'open',
        amount: { text: 'EUR 48,000.00', value: 48_000 },
        company: 'Northwind Traders',
        closeDate: '2026-11-28',
        owner: 'Maya Lindqvist',
      },
      moves: [{ press: '#mark', to: { id: 'Negotiation/Review', label: 'Negotiation/Review' } }],
    },
    {
      file: 'salesforce/native.html',
      facts: {
        name: 'Nordwind – Einführung',
        stage: 'Angebot',
        standing: 'open',
        amount: { text: '48.000,00 €', value: 48_000 },
        company: 'Nordwind GmbH',
        closeDate: '2026-11-28',
        owner: 'Jürgen Weiß',
      },
      moves: [{ press: '#mark', to: { id: null, label: 'Geschlossen und gewonnen' } }],
    },
    {
      file: 'salesforce/closing.html',
      facts: {
        ...NOTHING,
        name: 'Northwind – platform rollout',
        stage: 'Negotiation/Review',
        standing: 'open',
      },
      moves: [{ press: '#save', to: { id: 'Closed Won', label: 'Closed Won (signed)' } }],
    },
    {
      file: 'salesforce/editing.html',
      facts: {
        ...NOTHING,
        name: 'Contoso renewal',
        stage: 'Closed Won',
        standing: 'won',
        owner: 'Maya Lindqvist',
      },
      moves: [{ press: '#save', to: { id: 'Negotiation/Review', label: 'Negotiation' } }],
    },
    { file: 'salesforce/loading.html', facts: null, moves: [] },
    { file: 'salesforce/account.html', facts: null, moves: [] },
    { file: 'salesforce/changing.html', facts: null, moves: [] },
  ],
});
