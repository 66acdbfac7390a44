import { genericHost } from '@/lib/hosts/generic/generic';
import { describeDealHost } from './deal-host.contract';

const key = { crm: 'other', account: 'https://crm.fernhill.example', recordId: '4711' };
const named = (name: string) => ({
  name,
  stage: null,
  standing: null,
  amount: null,
  company: null,
  closeDate: null,
  owner: null,
});

describeDealHost({
  host: genericHost('/deals/{id}'),
  records: [
    { url: 'https://crm.fernhill.example/deals/4711', key },
    { url: 'https://crm.fernhill.example/deals/4711/activities/9?tab=1#x', key },
    {
      url: 'http://127.0.0.1:8080/deals/4711',
      key: { ...key, account: 'http://127.0.0.1:8080' },
    },
  ],
  elsewhere: [
    'https://crm.fernhill.example/deals',
    'https://crm.fernhill.example/deals/new',
    'https://crm.fernhill.example/contacts/4711',
    'https://crm.fernhill.example/',
  ],
  pages: [
    { file: 'generic/deal.html', facts: named('Northwind Clinics – rollout'), moves: [] },
    // Two headings name nothing for certain: the title does, without the product behind the last dash.
    { file: 'generic/title-only.html', facts: named('Alder Freight - renewal - Deals'), moves: [] },
    { file: 'generic/loading.html', facts: null, moves: [] },
  ],
});
