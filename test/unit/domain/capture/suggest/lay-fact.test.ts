import { describe, expect, test } from 'vitest';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { dayPlaces, proposedPlace, type DayPlace } from '@/lib/domain/capture/suggest/day-place';
import { layFact } from '@/lib/domain/capture/suggest/lay-fact';
import type { Laid, Write } from '@/lib/domain/capture/suggest/laid';
import type { Person } from '@/lib/domain/people/person';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { said } from '../../../../fixtures/said-facts';
import { dossierOf } from '../../brief/dossier-of';

const ID = 'taken-one';
const lay = (fact: CapturedFact, dossier: Dossier, place: DayPlace | null = null): Laid =>
  layFact({ fact, place, id: ID }, dossier);
const writeIn = (laid: Laid): Write => {
  if (laid.state !== 'new') throw new Error(`${laid.state} is nothing new`);
  return laid.write;
};
const DANA: Partial<Person> = {
  name: 'Dana',
  role: 'champion',
  addresses: ['dana@northwind.com'],
};
const KRONOS = { id: 'row-kronos', name: 'UKG Kronos', whyNot: '', lurking: true };
const HOURS = {
  id: 'row-hours',
  metric: 'Hours to build a rota',
  baseline: '',
  target: '',
  byDate: null,
  day30: '',
  day60: '',
  owner: '',
};

describe('what the brief has is known', () => {
  const full = dossierOf({
    facts: {
      problem: 'We lose two days a week to rotas.\nNobody trusts the numbers.',
      compellingEvent: { event: 'The winter season starts', date: '2026-12-01' },
      competitors: [KRONOS],
      objections: [
        {
          id: 'row-price',
          objection: 'The price is too high for eleven sites',
          raisedBy: 'Dana',
          handling: '',
          status: 'open',
        },
      ],
      successCriteria: [{ ...HOURS, target: 'under 4', byDate: '2027-03-31' }],
      callSummary: {
        currentSituation: '',
        businessPriorities: '',
        competition: '',
        timeline: '',
        decisionProcess: '',
        nextSteps: 'Dana: send the volume file (2026-12-04)',
      },
    },
    people: [DANA],
    promises: [{ sentence: 'We will send you the security pack by Friday.', due: '2026-11-27' }],
  });
  test.each([
    said.problem('we lose two days a week to rotas'),
    said.event('the winter season starts', '2026-12-01'),
    said.event('The winter season starts'),
    said.competitor('Kronos'),
    said.objection('Price is too high for eleven sites', { raisedBy: 'dana' }),
    said.criterion('hours to build a rota', { target: 'Under 4' }),
    said.step('Dana', 'send the volume file', '2026-12-04'),
    said.person({ name: 'Dana', address: 'DANA@northwind.com' }),
    said.promise('We will send you the security pack by Friday.', '2026-11-27'),
  ])('$type: $quote', (fact) => {
    expect(lay(fact, full)).toEqual({ state: 'known' });
  });
});

describe('what the brief lacks', () => {
  test('is one more row, line or person', () => {
    const brief = dossierOf({ facts: { problem: 'Rotas take days.', competitors: [KRONOS] } });
    expect(writeIn(lay(said.problem('Agency costs doubled.'), brief))).toMatchObject({
      field: 'problem',
      value: 'Rotas take days.\nAgency costs doubled.',
    });
    expect(writeIn(lay(said.competitor('Deputy'), brief))).toMatchObject({
      value: [KRONOS, { id: ID, name: 'Deputy', whyNot: '', lurking: true }],
      part: ID,
    });
    expect(
      writeIn(lay(said.person({ name: 'Raj Patel', role: 'finance_ap' }), brief)),
    ).toMatchObject({
      before: null,
      after: { id: ID, name: 'Raj Patel', role: 'finance_ap', dealId: brief.deal.id },
    });
    expect(writeIn(lay(said.theirs('I send you the volumes', '2026-12-04'), brief))).toMatchObject({
      field: 'callSummary',
      value: { nextSteps: 'Dana Whitfield: I send you the volumes (2026-12-04)' },
    });
    expect(writeIn(lay(said.promise('We will add SSO by May.'), brief))).toMatchObject({
      kind: 'promise',
      promise: { id: ID, sentence: 'We will add SSO by May.', owner: 'Alex Reyes' },
    });
  });

  test('fills what is blank in what it knows, and says what', () => {
    const brief = dossierOf({ facts: { successCriteria: [HOURS] }, people: [DANA] });
    const criterion = said.criterion('Hours to build a rota', {
      target: 'under 4',
      byDate: '2027-03-31',
    });
    expect(lay(criterion, brief)).toMatchObject({
      state: 'new',
      fills: ['target', 'byDate'],
      of: 'Hours to build a rota',
    });
    const dana = said.person({ name: 'Dana Whitfield', title: 'COO', role: 'economic_buyer' });
    expect(lay(dana, brief)).toMatchObject({ state: 'new', fills: ['name', 'title'], of: 'Dana' });
    // A guess changes nobody's role.
    expect(writeIn(lay(dana, brief))).toMatchObject({ after: { role: 'champion', title: 'COO' } });
  });

  test('does not fit where a list is full or a line too long', () => {
    const rows = Array.from({ length: 200 }, (_, at) => ({
      ...KRONOS,
      id: `row-number-${String(at)}`,
      name: `Rival${String(at)}`,
    }));
    const full = dossierOf({ facts: { competitors: rows, problem: 'x'.repeat(19_990) } });
    expect(lay(said.competitor('Deputy'), full).state).toBe('no_room');
    expect(lay(said.problem('Rotas take two days.'), full).state).toBe('no_room');
    expect(lay(said.competitor(' '), dossierOf()).state).toBe('no_room');
  });
});

describe('what the brief says otherwise', () => {
  test('is no title that differs by the stop of its sentence', () => {
    const brief = dossierOf({ people: [{ ...DANA, title: 'Procurement' }] });
    expect(lay(said.person({ name: 'Dana', title: 'procurement.' }), brief).state).toBe('known');
  });

  test('is shown side by side, and both are kept where the field holds both', () => {
    const brief = dossierOf({
      facts: {
        compellingEvent: { event: 'The winter season starts', date: '2027-06-01' },
        successCriteria: [{ ...HOURS, target: 'under 4' }],
        competitors: [KRONOS],
      },
      people: [{ ...DANA, title: 'CFO' }],
      promises: [{ sentence: 'We will send you the security pack.', due: '2026-11-27' }],
    });
    expect(lay(said.event('The winter season starts', '2027-07-01'), brief)).toMatchObject({
      conflicts: [{ part: 'date', brief: '2027-06-01', said: '2027-07-01' }],
      instead: { value: { event: 'The winter season starts', date: '2027-07-01' } },
      both: null,
    });
    expect(lay(said.event('Their lease in Leeds runs out', '2027-07-01'), brief)).toMatchObject({
      conflicts: [{ part: 'event' }, { part: 'date' }],
      both: {
        value: {
          event: 'The winter season starts\nTheir lease in Leeds runs out (2027-07-01)',
          date: '2027-06-01',
        },
      },
    });
    expect(
      lay(said.criterion('Hours to build a rota', { target: 'under 2' }), brief),
    ).toMatchObject({
      conflicts: [{ part: 'target', brief: 'under 4', said: 'under 2' }],
      instead: { value: [{ id: HOURS.id, target: 'under 2' }] },
      both: { value: [{ target: 'under 4' }, { id: ID, target: 'under 2' }] },
    });
    expect(lay(said.competitor('Kronos', false), brief)).toMatchObject({
      conflicts: [{ part: 'lurking', brief: 'true', said: 'false' }],
      both: null,
    });
    expect(lay(said.person({ name: 'Dana', title: 'COO' }), brief)).toMatchObject({
      conflicts: [{ part: 'title', brief: 'CFO', said: 'COO' }],
      instead: { after: { title: 'COO' } },
    });
    expect(
      lay(said.promise('We will send you the security pack.', '2026-12-04'), brief),
    ).toMatchObject({
      conflicts: [{ part: 'due', brief: '2026-11-27', said: '2026-12-04' }],
      instead: { kind: 'due', due: '2026-12-04', before: '2026-11-27' },
    });
  });
});

describe('a day', () => {
  test.each([
    ['the contract renews', 'renewalDate'],
    ['Go-live at the pilot sites', 'startDate'],
    ['sign before the board meets', 'closeDate'],
    ['review the numbers', 'reviewDate'],
    ['the audit', 'eventDate'],
    ['the offsite', 'step'],
  ] as const)('of “%s” is proposed for %s', (what, kind) => {
    expect(proposedPlace('2027-01-15', what)).toEqual({ kind, row: '' });
  });

  test('that is none goes only where words do', () => {
    expect(proposedPlace(null, 'go-live in spring').kind).toBe('step');
    expect(dayPlaces(null, {}).map(({ kind }) => kind)).toEqual(['step', 'signal']);
  });

  test('contradicts another one in its place', () => {
    const dossier = dossierOf();
    const deal = { ...dossier.deal, closeDate: '2026-12-18' };
    expect(
      lay(said.day('sign', '2026-12-11'), { ...dossier, deal }, { kind: 'closeDate', row: '' }),
    ).toMatchObject({
      state: 'contradiction',
      instead: { kind: 'closeDate', before: '2026-12-18', day: '2026-12-11' },
    });
  });
});
