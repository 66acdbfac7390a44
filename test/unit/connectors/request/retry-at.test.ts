import { describe, expect, it } from 'vitest';
import { retryAt } from '@/lib/connectors/request/retry-at';

const NOW = '2026-11-22T09:00:00.000Z';
const after = (value: string) => retryAt(new Headers({ 'retry-after': value }), NOW);

describe('when a CRM wants to be asked again', () => {
  it.each([
    ['10', '2026-11-22T09:00:10.000Z'],
    ['0', NOW],
    ['1.5', '2026-11-22T09:00:01.500Z'],
    ['Sun, 22 Nov 2026 09:05:00 GMT', '2026-11-22T09:05:00.000Z'],
    ['Sun, 22 Nov 2026 08:00:00 GMT', NOW],
    ['99999999999999', '2026-11-23T09:00:00.000Z'],
    ['Sun, 22 Nov 2099 08:00:00 GMT', '2026-11-23T09:00:00.000Z'],
    ['soon', null],
    ['', null],
    ['-5 seconds', null],
  ])('%j is %j', (said, at) => {
    expect(after(said)).toBe(at);
  });

  it('takes Pipedrive’s own header where there is no other', () => {
    const reset = { 'x-ratelimit-reset': '2' };
    expect(retryAt(new Headers(reset), NOW)).toBe('2026-11-22T09:00:02.000Z');
    expect(retryAt(new Headers({ ...reset, 'retry-after': '9' }), NOW)).toBe(
      '2026-11-22T09:00:09.000Z',
    );
    expect(retryAt(new Headers(), NOW)).toBeNull();
  });
});
