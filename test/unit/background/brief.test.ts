import { beforeEach, describe, expect, it } from 'vitest';
import type { FactState } from '@/lib/domain/brief/fact';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import { newPerson } from '@/lib/domain/people/new-person';
import type { Person } from '@/lib/domain/people/person';
import { aDeal, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

const DEAL = 'deal-northwind';
const EMPTY = state('');
let background: BackgroundHarness;

function state(value: unknown): FactState {
  return { value, toConfirm: false, none: false };
}
const save = (
  field: FactField,
  value: unknown,
  base: FactState = EMPTY,
  unheard: FactState[] = [],
) =>
  background.ask('facts.save', {
    dealId: DEAL,
    field,
    state: state(value),
    base,
    unheard,
    origins: [],
  });
const person = (changes: Partial<Person> = {}) => {
  const known = { id: 'person-dana', dealId: DEAL, updatedAt: NOW, name: 'Dana Whitfield' };
  const { updatedAt: _, position: __, ...parts } = newPerson({ ...known, ...changes });
  return parts;
};
const dossier = async () => {
  const read = await background.ask('deals.dossier', { id: DEAL });
  if (read === null) throw new Error('no deal');
  return read;
};
const valueOf = async (field: FactField) =>
  (await dossier()).facts.find((fact) => fact.field === field)?.value;
const versions = () => background.ask('versions.list', { dealId: DEAL, before: null, limit: 50 });
const later = (minutes: number) => {
  background.now = new Date(Date.parse(background.now) + minutes * 60_000).toISOString();
};

beforeEach(async () => {
  background = new BackgroundHarness();
  await background.db.deals.put(aDeal());
});

describe('two tabs on one brief', () => {
  it('keep both what each wrote in another part of one fact', async () => {
    const base = state({ event: '', date: null });
    await save('compellingEvent', { event: 'Audit', date: null }, base);
    const { lost } = await save('compellingEvent', { event: '', date: '2027-01-18' }, base);
    expect(lost).toEqual([]);
    expect(await valueOf('compellingEvent')).toEqual({ event: 'Audit', date: '2027-01-18' });
    expect((await versions())[0]?.losses).toEqual([]);
  });

  it('let the later stand in the same part, and keep the other in the history until it is settled', async () => {
    await save('problem', 'from the first');
    await save('problem', 'from the second');
    expect(await valueOf('problem')).toBe('from the second');
    const [version] = await versions();
    const loss = { what: 'fact' as const, key: 'problem', path: '' };
    expect(version?.losses).toMatchObject([
      { ...loss, lost: 'from the first', kept: 'from the second', settled: false },
    ]);
    const place = { ...loss, dealId: DEAL, versionId: version?.id ?? '' };
    await background.ask('versions.settleLoss', { ...place, dealId: 'deal-other-1' });
    expect((await versions())[0]?.losses).toMatchObject([{ settled: false }]);
    await background.ask('versions.settleLoss', place);
    expect((await versions())[0]?.losses).toMatchObject([
      { lost: 'from the first', settled: true },
    ]);
  });

  it('lose nothing to themselves: what was sent and never answered may be sent again', async () => {
    await save('problem', 'half a');
    const { lost } = await save('problem', 'half a sentence', EMPTY, [state('half a')]);
    expect(lost).toEqual([]);
    expect(await valueOf('problem')).toBe('half a sentence');
  });

  it('merge what they know of one person, and say what was overwritten', async () => {
    await background.ask('people.save', { person: person(), base: null });
    const base = person();
    await background.ask('people.save', { person: person({ title: 'CFO', phone: '1' }), base });
    const { person: saved, lost } = await background.ask('people.save', {
      person: person({ phone: '2', behaviour: 'Wants it in writing' }),
      base,
    });
    expect(saved).toMatchObject({ title: 'CFO', phone: '2', behaviour: 'Wants it in writing' });
    expect(lost).toEqual([{ path: 'phone', lost: '1', kept: '2' }]);
    expect((await versions())[0]?.losses).toMatchObject([{ what: 'person', key: 'person-dana' }]);
  });
});

describe('going back', () => {
  it('gives what stood there, people and all, and can be gone back from', async () => {
    await save('problem', 'first');
    await background.ask('people.save', { person: person(), base: null });
    const before = await dossier();
    const [then] = await versions();
    later(60);
    await save('problem', 'second', state('first'));
    await save('redLines', ['No data leaves the EU'], state([]));
    await background.ask('people.remove', { dealId: DEAL, id: 'person-dana' });
    later(60);
    const back = await background.ask('versions.restore', { dealId: DEAL, id: then?.id ?? '' });
    expect(back).toBe(true);
    expect(await valueOf('problem')).toBe('first');
    expect(await valueOf('redLines')).toEqual([]);
    expect((await dossier()).people.map(({ name, role }) => ({ name, role }))).toEqual(
      before.people.map(({ name, role }) => ({ name, role })),
    );
    const [restored, second] = await versions();
    expect(restored?.reason).toBe('restored');
    await background.ask('versions.restore', { dealId: DEAL, id: second?.id ?? '' });
    expect(await valueOf('problem')).toBe('second');
    expect(await valueOf('redLines')).toEqual(['No data leaves the EU']);
    expect((await dossier()).people).toEqual([]);
  });

  it('never counts a field’s saves from the start again: pages would keep what they show', async () => {
    await save('whyUs', 'fast');
    const [then] = await versions();
    later(60);
    await save('problem', 'one');
    await save('problem', 'two', state('one'));
    await background.ask('versions.restore', { dealId: DEAL, id: then?.id ?? '' });
    const problem = (await dossier()).facts.find(({ field }) => field === 'problem');
    expect(problem).toMatchObject({ value: '', revision: 3 });
  });

  it('is refused where deal or version is gone', async () => {
    expect(await background.ask('versions.restore', { dealId: DEAL, id: 'version-gone' })).toBe(
      false,
    );
  });

  it('is asked for page by page', async () => {
    for (const text of ['a', 'b', 'c']) {
      await save('problem', text, state(await valueOf('problem')));
      later(60);
    }
    const first = await background.ask('versions.list', { dealId: DEAL, before: null, limit: 2 });
    const before = first.at(-1)?.startedAt ?? null;
    const rest = await background.ask('versions.list', { dealId: DEAL, before, limit: 2 });
    const texts = [...first, ...rest].map(({ changes }) => changes[0]?.to);
    expect(texts).toMatchObject([{ value: 'c' }, { value: 'b' }, { value: 'a' }]);
  });
});

describe('the people map', () => {
  it('stands in the order the rep gave it, whoever is new last', async () => {
    for (const id of ['person-one', 'person-two', 'person-three'])
      await background.ask('people.save', { person: person({ id, name: id }), base: null });
    await background.ask('people.order', { dealId: DEAL, ids: ['person-three', 'person-one'] });
    expect((await dossier()).people.map(({ id }) => id)).toEqual([
      'person-three',
      'person-one',
      'person-two',
    ]);
  });

  it('refuses a name that is markup', async () => {
    const bad = person({ name: '<img src=x>' });
    await expect(background.ask('people.save', { person: bad, base: null })).rejects.toThrow();
  });
});
