import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DealStanding } from '@/lib/domain/crm/deal-standing';
import { decideMove, type Move } from '@/lib/domain/gate/decide-move';
import type { GateState } from '@/lib/domain/gate/gate-state';
import { standingByLabel } from '@/lib/domain/gate/standing-by-label';

const STATE: GateState = {
  mode: 'warn',
  dealId: null,
  dealName: '',
  gaps: [{ kind: 'no_brief' }],
  wonStages: null,
};
const to = (label: string, id: string | null = null) => ({ stage: { id, label } });
const WON = { stage: null };

describe('a move of a deal', () => {
  it('to won is held, by warning or by stopping', () => {
    expect(decideMove(STATE, WON, 'open')).toBe('hold');
    expect(decideMove({ ...STATE, mode: 'block' }, WON, null)).toBe('hold');
  });

  it.each<[string, GateState | null, Move, DealStanding]>([
    ['while nothing is known', null, WON, 'open'],
    ['while the gate is off', { ...STATE, mode: 'off' }, WON, 'open'],
    ['that lacks nothing', { ...STATE, gaps: [] }, WON, 'open'],
    ['that is won already', STATE, WON, 'won'],
    ['to an open stage', STATE, to('Contract sent'), 'open'],
    ['to lost', STATE, to('Closed Lost'), 'open'],
  ])('passes %s', (_name, state, move, standing) => {
    expect(decideMove(state, move, standing)).toBe('pass');
  });

  it('is told by the stage’s id where the CRM was asked, whatever it is called', () => {
    const state = { ...STATE, wonStages: [{ id: '7', label: 'Im Haus' }] };
    expect(decideMove(state, to('Handed to delivery', '7'), 'open')).toBe('hold');
    expect(decideMove(state, to('Closed won', '8'), 'open')).toBe('pass');
  });

  it('is told by the name the CRM gives its won stage, where the page knows no ids', () => {
    const state = { ...STATE, wonStages: [{ id: '7', label: 'Im  Haus' }] };
    expect(decideMove(state, to('im haus'), 'open')).toBe('hold');
    expect(decideMove(state, to(''), 'open')).toBe('pass');
  });

  it('of a deal that is won, or without gaps, passes whatever else there is', () => {
    const move = fc.oneof(
      fc.constant(WON),
      fc.record({ stage: fc.record({ id: fc.option(fc.string()), label: fc.string() }) }),
    );
    const stages = fc.option(fc.array(fc.record({ id: fc.string(), label: fc.string() })));
    fc.assert(
      fc.property(move, stages, fc.constantFrom('warn', 'block'), (one, wonStages, mode) => {
        const state = { ...STATE, wonStages, mode } as const;
        expect(decideMove(state, one, 'won')).toBe('pass');
        expect(decideMove({ ...state, gaps: [] }, one, 'open')).toBe('pass');
        expect(decideMove({ ...state, mode: 'off' }, one, 'open')).toBe('pass');
      }),
    );
  });
});

describe('a stage’s name', () => {
  it.each([
    'Closed won',
    'Closed/Won',
    'WON',
    'Gewonnen',
    'Geschlossen und gewonnen',
    'Gagné',
    'Gagne\u0301e',
    'Ganado',
    'Cierre ganado',
    'Negócio ganho',
    'Vinta',
    'Vunnen',
    'Vundet',
    'Vunnet',
    'Voitettu',
    'Sukces',
    'Vyhráno',
    'Câștigat(ă)',
    'Kazanıldı',
    'Выиграно',
    '成約',
    '赢得',
    '성공',
  ])('%s says won', (label) => {
    expect(standingByLabel(label)).toBe('won');
  });

  it.each([
    'Closed lost',
    'Verloren',
    'Geschlossen und verloren',
    'Perdu',
    'Perdido',
    'Persa',
    'Förlorad',
    'Tabt',
    'Porażka',
    'Потерян',
    '失注',
    '已丢失',
  ])('%s says lost', (label) => {
    expect(standingByLabel(label)).toBe('lost');
  });

  it.each([
    'Closed',
    'Contract sent',
    'Wonderful',
    'Gewonnenes Vertrauen',
    '未成交',
    'Proposition',
    '',
  ])('%s says neither', (label) => {
    expect(standingByLabel(label)).toBe('open');
  });
});
