import { describe, expect, it } from 'vitest';
import { matchDealPath } from '@/lib/domain/crm/deal-path';
import { proposeDealPath } from '@/lib/domain/crm/propose-deal-path';
import { createRandom } from '../../../e2e/storm/random';

const HOST = 'https://crm.fernhill.example';
const UUID = '6f1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
const propose = (path: string) => proposeDealPath(new URL(path, HOST));
const match = (pattern: string, path: string) => matchDealPath(pattern, new URL(path, HOST));

describe('the pattern of a deal page', () => {
  it.each([
    ['/deals/4711', '/deals/{id}', '4711'],
    ['/deals/4711/activities/99?tab=notes#top', '/deals/{id}', '4711'],
    [`/object/opportunity/${UUID.toUpperCase()}`, '/object/opportunity/{id}', UUID],
    ['/app/245581/pipelines/3/deal/88', '/app/245581/pipelines/*/deal/{id}', '88'],
    ['/customers/12/opportunities/77/edit', '/customers/*/opportunities/{id}', '77'],
    [
      '/lightning/r/Opportunity/0065g00000Qk3ZAAAZ/view',
      '/lightning/r/Opportunity/{id}',
      '0065g00000Qk3ZA',
    ],
    ['/r/Opportunity/0065g00000Qk3ZA/view', '/r/Opportunity/{id}', '0065g00000Qk3ZA'],
    ['/lead/lead_9Xk2mVb7Qz/', '/lead/{id}', 'lead_9Xk2mVb7Qz'],
    ['/deals/88-northwind-rollout', '/deals/{id}', '88'],
    ['/sales/D-1042', '/sales/{id}', 'D-1042'],
    [
      `/index.php?module=Opportunities&action=DetailView&record=${UUID}`,
      '/index.php?module=Opportunities&record={id}',
      UUID,
    ],
    [
      `/main.aspx?appid=${UUID}&pagetype=entityrecord&etn=opportunity&id=${UUID}`,
      '/main.aspx?etn=opportunity&id={id}',
      UUID,
    ],
    ['/deal.php?deal_id=17&tab=2', '/deal.php?deal_id={id}', '17'],
    ['/companies/9/app#/deal/34', '/companies/9/app#/deal/{id}', '34'],
    ['/app#!/deals/34/notes?from=list', '/app#/deals/{id}', '34'],
    ['/web#cids=1&id=5&model=sale.deal&view=form', '/web#id={id}&model=sale.deal', '5'],
  ])('of %s is %s', (path, dealPath, recordId) => {
    expect(propose(path)).toEqual({ dealPath, recordId });
  });

  it.each(['/', '/deals', '/deals/new', '/deals/board?view=mine', '/deals/northwind-rollout-2026'])(
    'can’t be told from %s',
    (path) => {
      expect(propose(path)).toBeNull();
    },
  );

  it.each([
    ['/deals/{id}', '/deals/4711/notes?x=1#y', '4711'],
    ['/deals/{id}', '/deals/4711/', '4711'],
    ['/deals/{id}', '/deals/new', null],
    ['/deals/{id}', '/deals', null],
    ['/deals/{id}', '/contacts/4711', null],
    ['/deals/{id}', '/de/deals/4711', null],
    ['/deals/{id}', '/deals/%E0%A4%A', null],
    ['/app/245581/deals/{id}', '/app/1/deals/5', null],
    ['/pipelines/*/deal/{id}', '/pipelines/mine/deal/5', '5'],
    ['/index.php?module=Opportunities&record={id}', '/index.php?record=5&module=Contacts', null],
    [
      '/index.php?module=Opportunities&record={id}',
      '/index.php?record=5&module=Opportunities',
      '5',
    ],
    ['/app#/deals/{id}', '/app#/deals/5/edit?a=b', '5'],
    ['/app#/deals/{id}', '/app#/people/5', null],
    ['/app#/deals/{id}', '/other#/deals/5', null],
    ['/deals', '/deals', null],
    ['', '/deals/5', null],
    ['/{id}/{id}', '/5/6', null],
  ])('%s finds in %s: %s', (pattern, path, recordId) => {
    expect(match(pattern, path)).toBe(recordId);
  });

  it('is the same id in 15 and in 18 characters, and only where the last three check', () => {
    expect(match('/o/{id}', '/o/0065g00000Qk3ZAAAZ')).toBe(match('/o/{id}', '/o/0065g00000Qk3ZA'));
    expect(match('/o/{id}', '/o/0065g00000Qk3ZAQQQ')).toBe('0065g00000Qk3ZAQQQ');
  });
});

const PIECES = [
  ...['deals', 'deal', 'new', '4711', UUID, '{id}', '*', '%', '%20', '%7Bid%7D', '..', '.', ''],
  ...['?', '&', '=', '#', '#/', '#!', 'id', 'id=', 'record=5', 'module=Deals', 'pipelines'],
  ...['ü', '\u202E', '0065g00000Qk3ZAAAZ', 'x'.repeat(600), '1'.repeat(130), '<b>', '\\', ' '],
];

describe('of any address', () => {
  const { next: random } = createRandom(4711);
  const pick = () => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  const addresses = Array.from({ length: 4_000 }, () => {
    const parts = Array.from({ length: Math.floor(random() * 9) }, pick);
    return new URL(`${HOST}/${parts.join(random() < 0.7 ? '/' : '')}`);
  });

  it('the pattern fits the page it was made from, and its deeper pages', () => {
    let made = 0;
    for (const url of addresses) {
      const proposal = proposeDealPath(url);
      if (proposal === null) continue;
      made += 1;
      const { dealPath, recordId } = proposal;
      expect(dealPath.split('{id}')).toHaveLength(2);
      expect(matchDealPath(dealPath, url), url.href).toBe(recordId);
      if (!/[?#]/u.test(dealPath)) {
        const deeper = new URL(url);
        deeper.pathname = `${url.pathname.replace(/\/$/u, '')}/activities/31`;
        expect(matchDealPath(dealPath, deeper), deeper.href).toBe(recordId);
      }
    }
    expect(made).toBeGreaterThan(500);
  });

  it('nothing throws, whatever the pattern', () => {
    for (const [at, url] of addresses.entries()) {
      const other = addresses[(at * 7) % addresses.length] ?? url;
      expect(() =>
        matchDealPath(`${other.pathname}${other.search}${other.hash}`, url),
      ).not.toThrow();
    }
  });
});
