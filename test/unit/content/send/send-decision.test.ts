import { describe, expect, it } from 'vitest';
import { decideSend } from '@/lib/content/send/send-decision';
import type { DraftItem } from '@/lib/content/compose/draft-promises';
import type { StandingGuard } from '@/lib/content/guards/draft-guards';
import type { IntroductionConcern } from '@/lib/domain/emails/checks/introduction-concerns';
import type { Profile } from '@/lib/domain/profile';
import { maya } from '../../../fixtures/records';
import { item } from '../items';

const followUp = item({ key: 'f', kind: 'follow_up' });
const feature = item({ key: 'r', kind: 'feature_or_roadmap' });

const decide = (
  items: readonly DraftItem[],
  profile: Partial<Profile> = {},
  isInternal = false,
  concerns: readonly IntroductionConcern[] = [],
  guard: StandingGuard | null = null,
) => decideSend(items, { ...maya, ...profile }, isInternal, { concerns, guard });

const stepBack: StandingGuard = {
  id: 'step_back',
  dealId: 'deal-northwind',
  name: 'Tomas',
  people: [],
  canHandOn: true,
};

describe('decideSend', () => {
  it('asks about promises that matter and counts the quiet ones', () => {
    const promise = item();
    expect(decide([promise, followUp, item({ type: 'declined' })])).toEqual({
      kind: 'hold',
      items: [promise],
      quietCount: 1,
      concerns: [],
      guard: null,
    });
  });

  it('lets a mail go that holds follow-ups, a no and a later alone', () => {
    const quiet = [followUp, item({ type: 'declined' }), item({ type: 'deferred' })];
    expect(decide(quiet)).toEqual({ kind: 'let_go' });
  });

  it('asks about follow-ups too where the rep wants to be asked always', () => {
    expect(decide([followUp], { sendCheck: 'always' })).toMatchObject({
      kind: 'hold',
      items: [followUp],
    });
  });

  it('never asks where the rep wants none, nor about what was dismissed or asked before', () => {
    expect(decide([item()], { sendCheck: 'silent' }).kind).toBe('let_go');
    expect(decide([item({ record: false })], { sendCheck: 'always' }).kind).toBe('let_go');
    expect(decide([item({ asked: true })], { sendCheck: 'always' }).kind).toBe('let_go');
  });

  it('asks nothing of mail to colleagues unless the rep treats it as mail to customers', () => {
    expect(decide([item()], { sendCheck: 'always' }, true).kind).toBe('let_go');
    expect(decide([item()], { internalMail: 'like_customers' }, true).kind).toBe('hold');
    expect(
      decide([item()], { sendCheck: 'silent', internalMail: 'like_customers' }, true).kind,
    ).toBe('let_go');
  });

  it('asks a sales engineer about a price whatever the settings, once, and never among colleagues', () => {
    const se = { role: 'se', sendCheck: 'silent' } as const;
    expect(decide([item(), feature], se)).toEqual({
      kind: 'hold',
      items: [item()],
      quietCount: 1,
      concerns: [],
      guard: null,
    });
    expect(decide([item({ asked: true })], se).kind).toBe('let_go');
    expect(decide([item()], se, true).kind).toBe('let_go');
    expect(decide([item({ type: 'declined' })], se).kind).toBe('let_go');
  });

  it('holds an introduction that lacks something whatever the settings, unless only colleagues read it', () => {
    const silent = { sendCheck: 'silent' } as const;
    expect(decide([item()], silent, false, ['primer'])).toEqual({
      kind: 'hold',
      items: [],
      quietCount: 1,
      concerns: ['primer'],
      guard: null,
    });
    expect(decide([], silent, true, ['primer']).kind).toBe('let_go');
  });

  it('holds an answer that somebody else gives whatever the settings, with its promises, never among colleagues', () => {
    const silent = { sendCheck: 'silent' } as const;
    expect(decide([], silent, false, [], stepBack)).toEqual({
      kind: 'hold',
      items: [],
      quietCount: 0,
      concerns: [],
      guard: stepBack,
    });
    expect(decide([feature], {}, false, [], stepBack)).toMatchObject({
      items: [feature],
      guard: stepBack,
    });
    expect(decide([], { sendCheck: 'always' }, true, [], stepBack).kind).toBe('let_go');
  });
});
