import { describe, expect, it } from 'vitest';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import { applyAnswer } from '@/lib/domain/emails/gaps/apply-answer';
import { applyPersonAnswer } from '@/lib/domain/emails/gaps/apply-person-answer';
import type { MissingFact } from '@/lib/domain/emails/email-draft';
import { newPerson } from '@/lib/domain/people/new-person';
import type { PersonRole } from '@/lib/domain/people/person';

const ID = 'new-row-id';
const makeId = () => ID;

function factGap(field: FactField, path: string): MissingFact {
  return {
    key: `${field}.${path}`,
    input: 'text',
    target: { kind: 'fact', field, path },
    required: true,
    placeholder: null,
  };
}

function personGap(role: PersonRole, property: 'name' | 'address'): MissingFact {
  return {
    key: property,
    input: property,
    target: { kind: 'person', role, property },
    required: true,
    placeholder: null,
  };
}

describe('applyAnswer', () => {
  const empty = { csmExperience: '', pairingReason: '', commitment: '', reachable: '' };

  it('writes one part of a fact and keeps the others', () => {
    const facts = { introduction: { ...empty, commitment: 'Live by May' } };
    expect(applyAnswer(factGap('introduction', 'pairingReason'), ' same industry ', facts)).toEqual(
      {
        ok: true,
        field: 'introduction',
        value: { ...empty, commitment: 'Live by May', pairingReason: 'same industry' },
      },
    );
    expect(facts.introduction.pairingReason).toBe('');
  });

  it('makes a fact nobody has begun', () => {
    expect(applyAnswer(factGap('introduction', 'reachable'), 'by phone', {})).toMatchObject({
      ok: true,
      value: { ...empty, reachable: 'by phone' },
    });
    expect(applyAnswer(factGap('problem', ''), 'nine days', {})).toMatchObject({
      value: 'nine days',
    });
  });

  it('adds a whole row where there is none, and only at the end', () => {
    expect(applyAnswer(factGap('scorecard', '0.criterion'), 'Speed', {}, makeId)).toMatchObject({
      ok: true,
      value: [{ id: ID, criterion: 'Speed', target: '', result: '', verdict: null, evidence: '' }],
    });
    expect(applyAnswer(factGap('scorecard', '1.criterion'), 'Speed', {}, makeId)).toEqual({
      ok: false,
      reason: 'no_such_place',
    });
  });

  it('changes the row meant and no other', () => {
    const row = {
      metric: 'Close',
      baseline: '',
      target: '',
      byDate: null,
      day30: '',
      day60: '',
      owner: '',
    };
    const facts = {
      successCriteria: [
        { id: 'criterion-a', ...row },
        { id: 'criterion-b', ...row },
      ],
    };
    expect(applyAnswer(factGap('successCriteria', '1.target'), '4 days', facts)).toMatchObject({
      value: [
        { id: 'criterion-a', target: '' },
        { id: 'criterion-b', target: '4 days' },
      ],
    });
  });

  it('takes dates, numbers and lines, and refuses what is none', () => {
    expect(applyAnswer(factGap('compellingEvent', 'date'), '2026-12-31', {})).toMatchObject({
      value: { event: '', date: '2026-12-31' },
    });
    expect(applyAnswer(factGap('compellingEvent', 'date'), ' ', {})).toMatchObject({
      value: { date: null },
    });
    expect(applyAnswer(factGap('compellingEvent', 'date'), 'soon', {})).toEqual({
      ok: false,
      reason: 'invalid',
    });
    expect(applyAnswer(factGap('commercials', 'value'), '120000', {})).toMatchObject({
      value: { value: 120_000 },
    });
    expect(applyAnswer(factGap('commercials', 'value'), 'a lot', {})).toMatchObject({ ok: false });
    expect(applyAnswer(factGap('gaps', '0'), 'No SSO', {})).toMatchObject({ value: ['No SSO'] });
  });

  it.each([
    ['introduction', '__proto__'],
    ['introduction', 'constructor'],
    ['introduction', 'nothing'],
    ['introduction', ''],
    ['introduction', 'reachable.deeper'],
    ['scorecard', '-1.result'],
    ['scorecard', 'length'],
    ['scorecard', '0'],
    ['problem', '0'],
  ] as const)('finds no place at %s %j', (field, path) => {
    expect(applyAnswer(factGap(field, path), 'x', {})).toEqual({
      ok: false,
      reason: 'no_such_place',
    });
  });

  it('leaves answers about people and drafts to others', () => {
    expect(applyAnswer(personGap('csm', 'name'), 'x', {})).toEqual({
      ok: false,
      reason: 'not_a_fact',
    });
  });
});

describe('applyPersonAnswer', () => {
  const fresh = { id: 'person-new', dealId: 'deal-halden', updatedAt: '2026-09-16T12:00:00.000Z' };
  const known = newPerson({ ...fresh, id: 'person-old', role: 'csm', name: 'Priya Raman' });

  it('completes whoever has the role and lacks what was asked', () => {
    expect(
      applyPersonAnswer(
        personGap('csm', 'address'),
        'Priya <PRIYA@northbeam.example>',
        [known],
        fresh,
      ),
    ).toMatchObject({
      ok: true,
      person: { id: 'person-old', name: 'Priya Raman', addresses: ['priya@northbeam.example'] },
    });
  });

  it('makes a person where nobody has the role', () => {
    expect(
      applyPersonAnswer(personGap('ae', 'name'), ' Jordan Blake ', [known], fresh),
    ).toMatchObject({
      ok: true,
      person: { id: 'person-new', role: 'ae', name: 'Jordan Blake', addresses: [] },
    });
  });

  it.each(['', 'not an address', 'a@b', 'a b@c.example'])('refuses the address %j', (text) => {
    expect(applyPersonAnswer(personGap('csm', 'address'), text, [known], fresh)).toMatchObject({
      ok: false,
    });
  });
});
