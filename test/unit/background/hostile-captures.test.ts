import { beforeEach, describe, expect, it } from 'vitest';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { captureMessages } from '@/lib/messaging/contract/captures';
import { callNotes } from '../../fixtures/call-notes';
import { aDeal, aPerson, aSpokenPromise, NOW } from '../../fixtures/records';
import { said } from '../../fixtures/said-facts';
import { BackgroundHarness } from './background-harness';

const DEAL = aDeal().id;
const ID = 'capture-000000000000000000000001';
const REFUSED = { kind: 'refused', at: NOW } as const;
const PROBLEM = said.problem('It costs two days');

let background: BackgroundHarness;
beforeEach(async () => {
  background = new BackgroundHarness();
  await background.db.deals.add(aDeal());
});

const keep = (...facts: CapturedFact[]) =>
  background.ask('captures.keep', {
    id: ID,
    dealId: DEAL,
    source: callNotes,
    facts,
    foundBy: 'reader',
  });
const kept = async () => (await background.ask('captures.list', { dealId: DEAL }))[0];

describe('a deal that a restored backup took away, while a page still shows it', () => {
  it('gets nothing of what is taken there, in any of its records', async () => {
    const { db } = background;
    const { facts } = await keep(PROBLEM);
    await db.deals.delete(DEAL);
    await db.captures.clear();
    const state = { value: 'It costs 0 days', toConfirm: false, none: false };
    const blank = { ...state, value: '' };
    const fact = { dealId: DEAL, field: 'problem' as const, unheard: [], origins: [] };
    const { updatedAt: _, position: __, ...person } = aPerson({ dealId: DEAL });
    const verdicts = facts.map(({ key }) => ({ key, verdict: REFUSED }));
    for (const ask of [
      () => background.ask('facts.save', { ...fact, state, base: blank }),
      () => background.ask('people.save', { person, base: null }),
      () => background.ask('promises.add', aSpokenPromise()),
      () => background.ask('deals.update', { id: DEAL, patch: { closeDate: '2026-12-24' } }),
      () => background.ask('captures.decide', { dealId: DEAL, id: ID, verdicts }),
      () => keep(PROBLEM),
    ])
      await expect(ask()).rejects.toMatchObject({ code: 'not_found' });
    const { facts: written, people, promises, captures } = db;
    for (const table of [written, people, promises, captures]) expect(await table.count()).toBe(0);
  });
});

describe('what no page of ours asks', () => {
  const { input } = captureMessages['captures.keep'];
  const asked = { id: ID, dealId: DEAL, source: callNotes, foundBy: 'reader', facts: [PROBLEM] };

  it.each<[string, unknown]>([
    ['a quote of a million characters', { ...PROBLEM, quote: 'x'.repeat(1_000_000) }],
    ['a value of a million', { ...PROBLEM, value: { statement: 'x'.repeat(1_000_000) } }],
    ['no quote', { ...PROBLEM, quote: '' }],
    ['a place before the text', { ...PROBLEM, start: -1 }],
    ['a place that is none', { ...PROBLEM, start: Number.NaN, end: Infinity }],
    ['half a place', { ...PROBLEM, end: 1.5 }],
    ['a moment that never was', { ...PROBLEM, at: '2026-02-30T10:00:00.000Z' }],
    ['a day for a moment', { ...PROBLEM, at: '2026-02-03' }],
    ['a type that is a word of the language', { ...PROBLEM, type: '__proto__' }],
    ['a value of another type', { ...PROBLEM, type: 'person' }],
    ['nothing', null],
  ])('is refused before it is looked at: %s', (_name, one) => {
    expect(input.safeParse({ ...asked, facts: [one] }).success).toBe(false);
  });

  it.each<[string, object]>([
    ['an id that is a path', { id: '../../deals' }],
    ['an id that is a word of the language', { id: '__proto__' + '\u0000' }],
    ['a hundred thousand suggestions', { facts: Array.from({ length: 100_000 }, () => PROBLEM) }],
    ['more people than a source names', { source: { ...callNotes, people: Array(101).fill('A') } }],
    ['a finder there isn’t', { foundBy: 'nobody' }],
    ['a day that never was', { source: { ...callNotes, heldAt: '2026-13-01T00:00:00.000Z' } }],
  ])('is refused as a whole: %s', (_name, more) => {
    expect(input.safeParse({ ...asked, ...more }).success).toBe(false);
  });

  it('is kept as what it is: words of the language, halves of signs, places beyond the text, the same twice', async () => {
    const odd = [
      { ...said.problem('__proto__'), start: 9e15, end: 0 },
      said.problem('constructor'),
      said.problem('\uD800 half \uDC00'),
      said.problem('constructor'),
    ];
    const { facts } = await keep(...odd);
    expect(facts.map(({ fact: { quote } }) => quote)).toEqual([
      '__proto__',
      'constructor',
      '\uD800 half \uDC00',
    ]);
    const verdicts = facts.flatMap(({ key }) => [
      { key, verdict: { kind: 'open' } as const },
      { key, verdict: REFUSED },
    ]);
    const other = { key: '__proto__', verdict: REFUSED };
    await background.ask('captures.decide', {
      dealId: DEAL,
      id: ID,
      verdicts: [other, ...verdicts],
    });
    expect((await kept())?.facts.map(({ verdict }) => verdict)).toEqual([
      REFUSED,
      REFUSED,
      REFUSED,
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
