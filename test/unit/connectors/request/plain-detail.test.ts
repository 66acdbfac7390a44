import { describe, expect, it } from 'vitest';
import { plainDetail } from '@/lib/connectors/request/plain-detail';

const KEY = 'pat-eu1-0f1e2d3c-4b5a';

describe('what a CRM said', () => {
  it.each([
    ['as it stands', `token ${KEY} expired`, 'token … expired'],
    ['in other case', `token ${KEY.toUpperCase()}.`, 'token ….'],
    ['encoded', 'no q=a%2Fb%3Dc here', 'no q=… here'],
    ['with more around it', `Bearer_${KEY}_x is bad`, 'Bearer_…_x is bad'],
    ['as a longer piece', 'token ending 0f1e2d3c-4b5a expired', 'token ending … expired'],
  ])('holds no key: %s', (how, said, shown) => {
    expect(plainDetail(said, how === 'encoded' ? 'a/b=c' : KEY)).toBe(shown);
  });

  it('is one short line', () => {
    expect(plainDetail(' first\n\n\tsecond\u0000 ', KEY)).toBe('first second');
    expect(plainDetail('x'.repeat(5_000), '')).toHaveLength(300);
    expect(plainDetail(`${'x'.repeat(298)}😀😀`, '').isWellFormed()).toBe(true);
  });

  it('keeps what names a scope or a field', () => {
    expect(plainDetail('crm.objects.deals.read, Amount__c', KEY)).toBe(
      'crm.objects.deals.read, Amount__c',
    );
  });
});
