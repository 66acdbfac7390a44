import { pipedrive } from '@/lib/hosts/pipedrive/pipedrive';
import { describeDealHost } from './deal-host.contract';

const key = { crm: 'pipedrive', account: 'acme', recordId: '48' };

describeDealHost({
  host: pipedrive,
  records: [
    { url: 'https://acme.pipedrive.com/deal/48', key },
    { url: 'https://acme.pipedrive.com/deal/48/?tab=notes#dealDetails', key },
    {
      url: 'https://acme-sandbox.pipedrive.com/deal/48',
      key: { ...key, account: 'acme-sandbox' },
    },
  ],
  elsewhere: [
    'https://acme.pipedrive.com/pipeline/1/user/everyone',
    'https://acme.pipedrive.com/deals/48',
    'https://acme.pipedrive.com/person/48',
    'https://app.pipedrive.com/deal/48',
    'https://acme.pipedrive.com.evil.example/deal/48',
    'http://acme.pipedrive.com/deal/48',
  ],
  pages: [
    {
      file: 'pipedrive/deal.html',
      facts: {
        name: 'Northwind – platform rollout',
        stage: null,
        standing: null,
        amount: null,
        company: null,
        closeDate: null,
        owner: null,
      },
      moves: [{ press: '[data-testid=won-button]', to: null }],
    },
    { file: 'pipedrive/loading.html', facts: null, moves: [] },
  ],
});
