import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '@/lib/domain/brief/fact';
import { factSchemas, type FactField } from '@/lib/domain/brief/fact-schemas';
import { isBlank } from '@/lib/domain/brief/is-blank';
import type { Person } from '@/lib/domain/people/person';
import { personSchema } from '@/lib/domain/people/person';
import { planMerge, type MergePlan, type Side } from '@/lib/domain/share/plan-merge';
import { twoSides } from '../../../fixtures/arbitrary-sides';
import { aDeal, aPerson, NOW } from '../../../fixtures/records';

const LATER = '2026-03-09T09:00:00.000Z';
const origin = { part: '', kind: 'file', ref: 'deal.json', quote: '', at: LATER } as const;
const plan = (ours: Side, theirs: Side, take: Iterable<string> = []) =>
  planMerge(ours, theirs, { take: new Set(take), origin });
const conflictsOf = ({ items }: MergePlan) => items.flatMap(({ conflicts }) => conflicts);
const keysOf = (planned: MergePlan) => conflictsOf(planned).map(({ key }) => key);

/** What a side is once a plan was written into it. */
function written(ours: Side, planned: MergePlan): Side {
  const facts = new Map(ours.facts.map((fact) => [fact.field, fact]));
  const people = new Map(ours.people.map((person) => [person.id, person]));
  for (const change of planned.changes) {
    if (change.what === 'person' && change.to !== null) people.set(change.personId, change.to);
    if (change.what === 'fact' && change.to !== null) {
      const known = facts.get(change.field) ?? aFact(change.field, null);
      const origins = [...(planned.origins.get(change.field) ?? [])];
      facts.set(change.field, { ...known, ...change.to, origins });
    }
  }
  const deal = { ...ours.deal, ...planned.deal };
  return { deal, facts: [...facts.values()], people: [...people.values()] };
}

function aFact(field: FactField, value: unknown, changes: Partial<Fact> = {}): Fact {
  const flags = { toConfirm: false, none: false, origins: [], revision: 1, updatedAt: NOW };
  return { dealId: 'deal-northwind', field, value, ...flags, ...changes };
}

const side = (facts: readonly Fact[] = [], people: readonly Person[] = []): Side => ({
  deal: aDeal(),
  facts: [...facts],
  people: [...people],
});

/** A value without the order of its lists. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => JSON.stringify(unordered(part))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, part]) => [name, unordered(part)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Every text, number and choice that was written in a value. */
function leaves(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return isBlank(value) ? [] : [value];
  return Object.entries(value).flatMap(([name, part]) => (name === 'id' ? [] : leaves(part)));
}

const some = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
const chosen = (planned: MergePlan, picks: readonly boolean[]) =>
  keysOf(planned).filter((_, index) => picks[index % picks.length]);

describe('merging a shared deal', () => {
  it('a second time changes nothing, whatever was chosen', () => {
    fc.assert(
      fc.property(twoSides, some, ({ ours, theirs }, picks) => {
        const take = chosen(plan(ours, theirs), picks);
        const after = written(ours, plan(ours, theirs, take));
        const again = plan(after, theirs, take);
        expect(again.changes).toEqual([]);
        expect(again.deal).toEqual({});
        expect(again.items.filter(({ state }) => state === 'theirs')).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('takes nothing away that was here and not chosen otherwise', () => {
    fc.assert(
      fc.property(twoSides, ({ ours, theirs }) => {
        const after = written(ours, plan(ours, theirs));
        for (const fact of ours.facts) {
          const now = after.facts.find(({ field }) => field === fact.field);
          expect(leaves(now?.value)).toEqual(expect.arrayContaining(leaves(fact.value)));
        }
        for (const person of ours.people) {
          const now = after.people.find(({ id }) => id === person.id);
          // "Other" is what nobody has said yet: a role of theirs fills it.
          const said = leaves(person).filter((leaf) => leaf !== 'other');
          expect(leaves(now)).toEqual(expect.arrayContaining(said));
        }
      }),
      { numRuns: 80 },
    );
  });

  it('either way round makes the same, once the same side is chosen', () => {
    fc.assert(
      fc.property(twoSides, ({ ours, theirs }) => {
        const there = plan(ours, theirs);
        const here = written(ours, there);
        const back = plan(theirs, ours);
        const other = written(theirs, plan(theirs, ours, keysOf(back)));
        for (const { field, value } of here.facts) {
          const same = other.facts.find((fact) => fact.field === field);
          // Two blank values are left as they are: nobody wrote them.
          if (isBlank(value) && isBlank(same?.value)) continue;
          expect([field, unordered(same?.value)]).toEqual([field, unordered(value)]);
        }
        const filled = ({ facts }: Side) => facts.filter(({ value }) => !isBlank(value)).length;
        expect(filled(other)).toBe(filled(here));
        expect(other.people).toHaveLength(here.people.length);
        expect(other.deal.closeDate).toBe(here.deal.closeDate);
      }),
      { numRuns: 80 },
    );
  });

  it('brings what is only theirs, to be confirmed, and keeps what is not taken as lost', () => {
    fc.assert(
      fc.property(twoSides, some, ({ ours, theirs }, picks) => {
        const take = chosen(plan(ours, theirs), picks);
        const planned = plan(ours, theirs, take);
        for (const { field, value } of theirs.facts) {
          const known = ours.facts.find((fact) => fact.field === field);
          if (isBlank(value) || !isBlank(known?.value)) continue;
          expect(planned.changes).toContainEqual(
            expect.objectContaining({ field, to: { value, none: false, toConfirm: true } }),
          );
        }
        const left = conflictsOf(planned)
          .filter(({ key }) => !key.startsWith('deal.') && !take.includes(key))
          .map(({ path, ours: kept, theirs: lost }) => ({ path, lost, kept }));
        expect(planned.losses.map(({ path, lost, kept }) => ({ path, lost, kept }))).toEqual(left);
      }),
      { numRuns: 80 },
    );
  });

  it('writes only what the brief can hold', () => {
    fc.assert(
      fc.property(twoSides, some, ({ ours, theirs }, picks) => {
        const planned = plan(ours, theirs, chosen(plan(ours, theirs), picks));
        for (const change of planned.changes) {
          if (change.what === 'fact')
            expect(factSchemas[change.field].safeParse(change.to?.value).success).toBe(true);
          else expect(personSchema.safeParse(change.to).error).toBeUndefined();
        }
        const ids = written(ours, planned).people.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 80 },
    );
  });
});

const risk = (id: string, text: string) => ({ id, risk: text, likelihood: null, mitigation: '' });

describe('a person of the file', () => {
  const dana = aPerson({ standing: 'Runs the pilot' });
  const of = (changes: Partial<Person>) => side([], [aPerson({ standing: '', ...changes })]);

  it.each([
    ['by an id', { name: 'D. Whitfield', addresses: [] }],
    ['by an address', { id: 'person-other', name: 'D. Whitfield' }],
    ['by a name', { id: 'person-other', name: 'DANA WHITFIELD', addresses: [] }],
  ])('is known %s, and told as one', (_, changes) => {
    const planned = plan(side([], [dana]), of({ ...changes, caresAbout: 'Audits' }));
    expect(planned.changes).toMatchObject([
      { what: 'person', personId: dana.id, to: { caresAbout: 'Audits', standing: dana.standing } },
    ]);
    expect(planned.items.filter(({ subject }) => subject.what === 'person')).toHaveLength(1);
  });

  it('who is somebody else comes in at the end, to be confirmed', () => {
    const ravi = of({ id: 'person-ravi', name: 'Ravi Anand', addresses: ['ravi@nw.example'] });
    expect(plan(side([], [dana]), ravi).changes).toMatchObject([
      { personId: 'person-ravi', from: null, to: { position: 1, toConfirm: true } },
    ]);
  });

  it('without a name or an address is nobody who is here', () => {
    const unnamed = { name: '', addresses: [] };
    const { changes } = plan(
      side([], [aPerson(unnamed)]),
      of({ ...unnamed, id: 'person-other', caresAbout: 'Audits' }),
    );
    expect(changes).toMatchObject([{ personId: 'person-other', from: null }]);
  });

  it('is nobody’s double: two of one name are two', () => {
    const twins = side(
      [],
      [aPerson({ id: 'person-aaa', addresses: [] }), aPerson({ id: 'person-bbb', addresses: [] })],
    );
    const { changes } = plan(side([], [dana]), twins);
    expect(changes.filter(({ from }) => from === null)).toHaveLength(1);
  });
});

describe('two sides', () => {
  it('of which one wrote nothing but empty rows differ in nothing', () => {
    const empty = [{ id: 'risk-0009', risk: ' ', likelihood: null, mitigation: '' }];
    const ours = side([aFact('risks', [risk('risk-0001', 'Payroll')])]);
    const planned = plan(ours, side([aFact('risks', empty), aFact('problem', '  ')]));
    expect(planned.changes).toEqual([]);
    expect(planned.items.map(({ state }) => state)).not.toContain('theirs');
  });

  it('with the same lines in another order keep ours', () => {
    const ours = side([aFact('gaps', ['Load', 'Backup', 'Exports'])]);
    const planned = plan(ours, side([aFact('gaps', ['Exports', 'Load', 'Backup'])]));
    expect(planned.changes).toEqual([]);
    expect(planned.items.find(({ subject }) => subject.what === 'fact')?.state).toBe('ours');
  });

  it('know where a fact comes from: each place once, and the file', () => {
    const call = { ...origin, kind: 'call', ref: 'call-0001' } as const;
    const mail = { ...origin, kind: 'mail', ref: 'mail-0001' } as const;
    const ours = side([aFact('gaps', ['Load'], { origins: [call] })]);
    const theirs = side([aFact('gaps', ['Backup'], { origins: [call, mail] })]);
    expect(plan(ours, theirs).origins.get('gaps')).toEqual([call, mail, origin]);
  });

  it('that wrote other rows and lines have them all', () => {
    const ours = side([aFact('risks', [risk('risk-0001', 'Payroll')]), aFact('gaps', ['Load'])]);
    const theirs = side([aFact('risks', [risk('risk-0002', 'Audit')]), aFact('gaps', ['Backup'])]);
    const { facts } = written(ours, plan(ours, theirs));
    expect(facts[0]?.value).toHaveLength(2);
    expect(facts[1]?.value).toEqual(expect.arrayContaining(['Load', 'Backup']));
  });

  it('with more rows than a brief holds are chosen between as a whole', () => {
    const rows = (name: string) =>
      Array.from({ length: 150 }, (_, index) =>
        risk(`${name}-${String(index)}`.padEnd(8, '-'), name),
      );
    const [ours, theirs] = [
      side([aFact('risks', rows('ours'))]),
      side([aFact('risks', rows('theirs'))]),
    ];
    const planned = plan(ours, theirs);
    expect(conflictsOf(planned)).toMatchObject([{ key: 'fact.risks', path: '' }]);
    expect(planned.changes).toEqual([]);
    const { facts } = written(ours, plan(ours, theirs, ['fact.risks']));
    expect(facts[0]?.value).toEqual(rows('theirs'));
  });

  it('of which one says that there is none: an answer where nobody had one', () => {
    const none = side([aFact('declined', [], { none: true })]);
    expect(plan(side(), none).changes).toMatchObject([{ to: { none: true, toConfirm: false } }]);
    const written = side([aFact('declined', [{ id: 'declined-1', what: 'An API', answer: '' }])]);
    expect(plan(written, none).changes).toEqual([]);
  });

  it('differ in the deal itself: what is empty is filled, what is chosen taken', () => {
    const [ours, theirs] = [side(), side()];
    const there = {
      ...theirs,
      deal: aDeal({ phase: 'signed', closeDate: '2026-11-30', domains: ['nw.example'] }),
    };
    const planned = plan(ours, there);
    expect(planned.deal).toEqual({
      closeDate: '2026-11-30',
      domains: ['northwindclinics.example', 'nw.example'],
    });
    expect(keysOf(planned)).toEqual(['deal.phase']);
    expect(plan(ours, there, ['deal.phase']).deal).toMatchObject({ phase: 'signed' });
  });
});

describe('a hostile file', () => {
  it('with names of prototypes writes in the brief alone', () => {
    const rows = [risk('__proto__', 'one'), risk('constructor', 'two'), risk('toString', 'three')];
    const theirs = side([aFact('risks', rows)], [aPerson({ id: '__proto__' })]);
    const ours = side([aFact('risks', [risk('__proto__', 'mine')])]);
    const planned = plan(ours, theirs, [
      'fact.risks.__proto__.risk',
      '__proto__',
      'deal.__proto__',
    ]);
    expect(written(ours, planned).facts[0]?.value).toMatchObject([
      { id: '__proto__', risk: 'one' },
      { id: 'constructor' },
      { id: 'toString' },
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('risk' in {}).toBe(false);
  });

  it('with one row twice brings it once beside ours', () => {
    const theirs = side([aFact('risks', [risk('risk-0001', 'one'), risk('risk-0001', 'two')])]);
    const ours = side([aFact('risks', [risk('risk-0002', 'mine')])]);
    const after = written(ours, plan(ours, theirs));
    expect(after.facts[0]?.value).toHaveLength(2);
    expect(plan(after, theirs).changes).toEqual([]);
  });
});
