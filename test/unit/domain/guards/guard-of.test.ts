import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEAL_PHASES, HANDOFF_MODELS } from '@/lib/domain/deals/deal';
import { EMAIL_KINDS } from '@/lib/domain/emails/email-kind';
import { EMAIL_WAYS } from '@/lib/domain/emails/email-way';
import { guardOf, type GuardedDraft } from '@/lib/domain/guards/guard-of';
import { GUARD_IDS, guardExcuseSchema } from '@/lib/domain/guards/guard-overrule';
import { guardReasons } from '@/lib/domain/guards/guard-reasons';
import type { GuardState } from '@/lib/domain/guards/guard-state';
import type { Recipients } from '@/lib/domain/mail/recipients';
import { USER_ROLES } from '@/lib/domain/roles';
import { maya } from '../../../fixtures/records';

const to = (...addresses: string[]): Recipients => ({
  to: addresses.map((address) => ({ address, name: null })),
  cc: [],
  bcc: [],
});
const DANA = 'dana@northwindclinics.example';
const COLLEAGUE = 'priya@fernhill.example';

const state = (changes: Partial<GuardState> = {}): GuardState => ({
  dealId: 'deal-northwind',
  phase: 'technical_win',
  handoffModel: 'csm_90_day',
  ae: 'Maya',
  successor: 'Priya',
  isOwnThread: false,
  isSettled: false,
  ...changes,
});
const draft = (changes: Partial<GuardedDraft> = {}): GuardedDraft => ({
  recipients: to(DANA),
  way: 'reply',
  kind: null,
  ...changes,
});
const own = (role: (typeof USER_ROLES)[number]) => ({ ...maya, role });

describe('who is held up, in which model and phase', () => {
  const rows = USER_ROLES.flatMap((role) =>
    HANDOFF_MODELS.flatMap((handoffModel) =>
      DEAL_PHASES.map((phase) => ({ role, handoffModel, phase })),
    ),
  );
  it.each(rows)('$role, $handoffModel, $phase', ({ role, handoffModel, phase }) => {
    const won = ['technical_win', 'negotiating', 'signed'];
    const after = ['handed_over', 'first_90_days', 'steady'];
    const ofSe = [...won, ...after].includes(phase) ? 'step_back' : null;
    const ofAe =
      handoffModel === 'am_clean_break' ? ('redirect_to_am' as const) : ('through_csm' as const);
    const expected = role === 'se' ? ofSe : role === 'ae' && after.includes(phase) ? ofAe : null;
    expect(guardOf(own(role), state({ handoffModel, phase }), draft())).toBe(expected);
  });
});

describe('which mails', () => {
  it.each([
    { what: 'an answer to a customer', mail: draft(), guarded: true },
    {
      what: 'a colleague in copy',
      mail: draft({ recipients: to(DANA, COLLEAGUE) }),
      guarded: true,
    },
    { what: 'a mail among colleagues', mail: draft({ recipients: to(COLLEAGUE) }), guarded: false },
    { what: 'a new mail to a customer', mail: draft({ way: 'new' }), guarded: true },
    { what: 'an answer without recipients', mail: draft({ recipients: to() }), guarded: true },
    {
      what: 'a forward nobody is named in',
      mail: draft({ recipients: to(), way: 'forward' }),
      guarded: false,
    },
    { what: 'an empty new mail', mail: draft({ recipients: to(), way: 'new' }), guarded: false },
    { what: 'a forward to a customer', mail: draft({ way: 'forward' }), guarded: true },
    { what: 'the champion email', mail: draft({ kind: 'champion_recap' }), guarded: false },
    { what: 'the forward to the AE', mail: draft({ kind: 'forward_to_ae' }), guarded: false },
    { what: 'a call summary', mail: draft({ kind: 'call_summary' }), guarded: true },
  ])('of a sales engineer: $what', ({ mail, guarded }) => {
    expect(guardOf(own('se'), state(), mail)).toBe(guarded ? 'step_back' : null);
  });

  it('an account executive may redirect, introduce and invite, each where it is right', () => {
    const clean = state({ phase: 'handed_over', handoffModel: 'am_clean_break' });
    const stays = state({ phase: 'handed_over' });
    const silent = (one: GuardState) =>
      EMAIL_KINDS.filter((kind) => guardOf(own('ae'), one, draft({ kind })) === null);
    expect(silent(clean)).toEqual(['csm_introduction', 'am_introduction', 'redirect_to_am']);
    expect(silent(stays)).toEqual(['csm_introduction', 'am_introduction', 'day_30_invitation']);
  });

  it('the introduction and the day-30 call are the AE’s to answer while the AE stays reachable, and nowhere else', () => {
    const there = { phase: 'handed_over', isOwnThread: true } as const;
    expect(guardOf(own('ae'), state(there), draft())).toBeNull();
    const clean = state({ ...there, handoffModel: 'am_clean_break' });
    expect(guardOf(own('ae'), clean, draft())).toBe('redirect_to_am');
  });
});

describe('whatever the mail', () => {
  const anyState = fc.record({
    dealId: fc.constant('deal-northwind'),
    phase: fc.constantFrom(...DEAL_PHASES),
    handoffModel: fc.constantFrom(...HANDOFF_MODELS),
    ae: fc.string(),
    successor: fc.string(),
    isOwnThread: fc.boolean(),
    isSettled: fc.boolean(),
  });
  const anyRole = fc.constantFrom(...USER_ROLES);
  const anyKind = fc.option(fc.constantFrom(...EMAIL_KINDS), { nil: null });
  const anyWay = fc.constantFrom(...EMAIL_WAYS);
  const rowOf = (addresses: fc.Arbitrary<string>, minLength: number) =>
    fc.array(fc.record({ address: addresses, name: fc.constant(null) }), {
      minLength,
      maxLength: 3,
    });

  it('nothing is said of mail among colleagues', () => {
    const inside = fc.constantFrom(COLLEAGUE, maya.address, 'tom@eu.fernhill.example');
    const recipients = fc.record({
      to: rowOf(inside, 1),
      cc: rowOf(inside, 0),
      bcc: rowOf(inside, 0),
    });
    fc.assert(
      fc.property(
        anyRole,
        anyState,
        recipients,
        anyWay,
        anyKind,
        (role, one, people, way, kind) => {
          expect(guardOf(own(role), one, { recipients: people, way, kind })).toBeNull();
        },
      ),
    );
  });

  it('nothing is said twice of a thread, nor of a deal nobody knows', () => {
    const recipients = fc.record({
      to: rowOf(fc.constantFrom(DANA, COLLEAGUE), 0),
      cc: rowOf(fc.constantFrom(DANA, COLLEAGUE), 0),
      bcc: rowOf(fc.constantFrom(DANA), 0),
    });
    fc.assert(
      fc.property(
        anyRole,
        anyState,
        recipients,
        anyWay,
        anyKind,
        (role, one, people, way, kind) => {
          const mail = { recipients: people, way, kind };
          expect(guardOf(own(role), { ...one, isSettled: true }, mail)).toBeNull();
          expect(guardOf(own(role), null, mail)).toBeNull();
        },
      ),
    );
  });
});

describe('the reasons to go on all the same', () => {
  it('are the three of the handoff first for who has stepped back, and end with any other', () => {
    expect(guardReasons('step_back').slice(0, 3)).toEqual([
      'technical_objection',
      'bake_off',
      'executive_briefing',
    ]);
    for (const guard of GUARD_IDS) expect(guardReasons(guard).at(-1)).toBe('other');
  });

  it('need words where they are none of those', () => {
    expect(guardExcuseSchema.safeParse({ reason: 'other', words: '  ' }).success).toBe(false);
    expect(guardExcuseSchema.safeParse({ reason: 'other', words: 'Dana is ill' }).success).toBe(
      true,
    );
    expect(guardExcuseSchema.safeParse({ reason: 'bake_off', words: '' }).success).toBe(true);
  });
});
