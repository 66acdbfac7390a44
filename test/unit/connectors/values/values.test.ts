import { describe, expect, it } from 'vitest';
import { amountOrNull } from '@/lib/connectors/values/amount-or-null';
import { dayOrNull } from '@/lib/connectors/values/day-or-null';
import { line } from '@/lib/connectors/values/line';
import { numericId } from '@/lib/connectors/values/numeric-id';
import { siteDomain } from '@/lib/connectors/values/site-domain';

describe('values of a CRM', () => {
  it.each([
    ['2026-11-28', 'UTC', '2026-11-28'],
    ['2026-11-28T23:30:00Z', 'UTC', '2026-11-28'],
    ['2026-11-28T23:30:00Z', 'Europe/Berlin', '2026-11-29'],
    ['2026-11-28T02:00:00Z', 'US/Eastern', '2026-11-27'],
    ['2026-11-28T02:00:00Z', 'Nowhere/Else', '2026-11-28'],
    ['2026-13-28', 'UTC', null],
    ['5', 'UTC', null],
    ['', 'UTC', null],
    [null, 'UTC', null],
    [undefined, 'UTC', null],
  ])('%j in %s is the day %j', (said, zone, day) => {
    expect(dayOrNull(said, zone)).toBe(day);
  });

  it.each([
    ['acme.example', 'acme.example'],
    ['https://www.Acme.example/about?x=1', 'acme.example'],
    ['http://acme.example:8080', 'acme.example'],
    ['not a site', null],
    ['localhost', null],
    [' ', null],
    [null, null],
  ])('the site %j is of the domain %j', (site, domain) => {
    expect(siteDomain(site)).toBe(domain);
  });

  it.each([
    ['86400.00', 86_400],
    [0, 0],
    ['', null],
    ['1e999', null],
    ['about 5', null],
    [null, null],
  ])('the amount %j is %j', (said, value) => {
    expect(amountOrNull(said)).toBe(value);
  });

  it('ids are digits, from numbers and texts', () => {
    expect([5, '18204417336'].map((id) => numericId.parse(id))).toEqual(['5', '18204417336']);
    for (const id of [-1, 1.5, '', '1/2', '..', '１', null, '1'.repeat(30)]) {
      expect(numericId.safeParse(id).success).toBe(false);
    }
  });

  it('a line is one, and no longer than one may be', () => {
    expect(line(' a\n b\u0000c ')).toBe('a b c');
    expect(line(null)).toBe('');
    expect(line('😀'.repeat(400)).length).toBeLessThanOrEqual(500);
    expect(line(`${'x'.repeat(499)}😀`).isWellFormed()).toBe(true);
  });
});
