import { hubspot } from '@/lib/hosts/hubspot/hubspot';
import { describeDealHost } from './deal-host.contract';

const key = { crm: 'hubspot', account: '4711', recordId: '900' };

describeDealHost({
  host: hubspot,
  records: [
    { url: 'https://app.hubspot.com/contacts/4711/record/0-3/900', key },
    { url: 'https://app-eu1.hubspot.com/contacts/4711/record/0-3/900/view/1?eschref=x#top', key },
    { url: 'https://app-na2.hubspot.com/contacts/4711/deal/900/', key },
    { url: 'https://app.hubspot.com/contacts/4711/deal/900/?interaction=note', key },
  ],
  elsewhere: [
    'https://app.hubspot.com/contacts/4711/record/0-1/900',
    'https://app.hubspot.com/contacts/4711/record/0-30/900',
    'https://app.hubspot.com/contacts/4711/objects/0-3/views/all/list',
    'https://app.hubspot.com/contacts/4711/deals/board',
    'https://app.hubspot.com/contacts/4711/deal/new',
    'https://www.hubspot.com/contacts/4711/deal/900',
    'https://app.hubspot.com.evil.example/contacts/4711/deal/900',
    'http://app.hubspot.com/contacts/4711/deal/900',
  ],
  pages: [
    {
      file: 'hubspot/record.html',
      facts: {
        name: 'Northwind – platform rollout',
        stage: 'Contract sent',
        standing: null,
        amount: { text: '€48,000.00', value: 48_000 },
        company: 'Northwind Traders',
        closeDate: null,
        owner: null,
      },
      moves: [],
    },
    {
      file: 'hubspot/older-record.html',
      facts: {
        name: 'Contoso renewal',
        stage: 'Abgeschlossen und gewonnen',
        standing: null,
        amount: { text: '48.000,00 €', value: 48_000 },
        company: null,
        closeDate: '2026-11-28',
        owner: 'Jürgen Weiß',
      },
      moves: [],
    },
    {
      file: 'hubspot/labelled.html',
      facts: {
        name: 'Northwind – platform rollout',
        stage: 'Technical win',
        standing: null,
        amount: { text: '£86,400.00', value: 86_400 },
        company: null,
        closeDate: '2026-11-28',
        owner: 'Maya Lindqvist',
      },
      moves: [],
    },
    { file: 'hubspot/skeleton.html', facts: null, moves: [] },
    {
      file: 'hubspot/half-loaded.html',
      facts: {
        name: 'Northwind – platform rollout',
        stage: null,
        standing: null,
        amount: null,
        company: null,
        closeDate: null,
        owner: null,
      },
      moves: [],
    },
    {
      file: 'hubspot/preview.html',
      facts: {
        name: 'Northwind – platform rollout',
        stage: null,
        standing: null,
        amount: null,
        company: null,
        closeDate: null,
        owner: null,
      },
      moves: [],
    },
    { file: 'hubspot/preview-first.html', facts: null, moves: [] },
    {
      file: 'hubspot/stage-menu.html',
      facts: {
        name: 'Northwind – platform rollout',
        stage: 'Contract sent',
        standing: null,
        amount: null,
        company: null,
        closeDate: null,
        owner: null,
      },
      moves: [
        { press: '#sent', to: { id: 'contractsent', label: 'Contract sent' } },
        { press: '#won', to: { id: 'closedwon', label: 'Gewonnen' } },
        { press: '#listed', to: { id: '9001', label: 'Closed Won' } },
      ],
    },
  ],
});
