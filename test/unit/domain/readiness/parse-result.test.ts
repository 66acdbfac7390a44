import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readinessCheckSchema } from '@/lib/domain/readiness/readiness-check';
import { parseResult } from '@/lib/domain/readiness/parse-result';

const DEAL = 'deal-halden';
const NOW = new Date('2026-09-16T12:00:00.000Z');
const TAKEN = {
  i: '0123456789abcdef01234567',
  d: DEAL,
  t: '2026-09-15T08:00:00.000Z',
  b: 'Priya Raman',
  w: '',
  a: [
    ['The audit on 18 January', 1],
    ['Close in four days — §', 1],
    ['SAP-Frist, 日本', 1],
  ],
  p: ['The freeze', '', ''],
};

const lineOf = (wire: unknown) =>
  `[baton-readiness-1 ${Buffer.from(JSON.stringify(wire)).toString('base64url')}]`;
const reasonOf = (text: string) => {
  const parsed = parseResult(text, DEAL, NOW);
  return parsed.ok ? 'ok' : parsed.reason;
};
const checkOf = (text: string) => {
  const parsed = parseResult(text, DEAL, NOW);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.check;
};

describe('a result that came back by mail', () => {
  it('is read whole, whatever letters it is in', () => {
    const check = checkOf(`Hi Jordan,\n\n${lineOf(TAKEN)}\n\nPriya`);
    expect(check).toMatchObject({ via: 'file', result: 'ready', by: 'Priya Raman', at: TAKEN.t });
    expect(check.answers?.topLandmine).toEqual({ said: 'SAP-Frist, 日本', known: true });
    expect(check.pushed.killer).toBe('The freeze');
    expect(readinessCheckSchema.parse(check)).toEqual(check);
  });

  it('survives being wrapped, quoted and answered', () => {
    const wrapped = lineOf(TAKEN).replace(/(.{60})/gu, '$1\r\n> ');
    expect(checkOf(`> Baton reads this line:\r\n> ${wrapped}\r\n> bye`)).toEqual(
      checkOf(lineOf(TAKEN)),
    );
  });

  it('is ready only when all three were known, whatever it claims', () => {
    const [first, second] = TAKEN.a;
    const wire = { ...TAKEN, a: [first, second, ['no idea', 0]] };
    expect(checkOf(lineOf(wire)).result).toBe('not_ready');
  });

  it('may be a skip with its reason, and no skip without one', () => {
    expect(checkOf(lineOf({ ...TAKEN, a: null, w: 'On leave' }))).toMatchObject({
      result: 'skipped',
      reason: 'On leave',
      answers: null,
    });
    expect(reasonOf(lineOf({ ...TAKEN, a: null }))).toBe('damaged');
    expect(reasonOf(lineOf({ ...TAKEN, w: 'On leave' }))).toBe('damaged');
  });

  it('is never of the future', () => {
    expect(checkOf(lineOf({ ...TAKEN, t: '2099-01-01T00:00:00.000Z' })).at).toBe(NOW.toISOString());
  });

  it.each([
    ['none', ''],
    ['none', 'Ready: all three known. [baton-readiness]'],
    ['newer', lineOf(TAKEN).replace('-1 ', '-2 ')],
    ['damaged', lineOf(TAKEN).slice(0, -20)],
    ['damaged', lineOf('no object')],
    ['damaged', lineOf({ ...TAKEN, extra: 1 })],
    ['damaged', lineOf({ ...TAKEN, a: [] })],
    ['damaged', lineOf({ ...TAKEN, b: 'x'.repeat(501) })],
    ['damaged', lineOf({ ...TAKEN, i: '<script>' })],
    ['damaged', '[baton-readiness-1 ____]'],
    ['other_deal', lineOf({ ...TAKEN, d: 'deal-another' })],
  ])('is refused as %s: %s', (reason, text) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.base64String(), (text, coded) => {
        reasonOf(text);
        reasonOf(`[baton-readiness-1 ${coded}]${text}`);
      }),
    );
  });

  it('stays quick on a mail without end', () => {
    expect(reasonOf(`[baton-readiness-1 ${'A'.repeat(2_000_000)}`)).toBe('damaged');
    expect(reasonOf('[baton-readiness-'.repeat(100_000))).toBe('none');
  });
});
