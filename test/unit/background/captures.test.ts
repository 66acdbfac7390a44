import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundBy, Verdict } from '@/lib/domain/capture/capture';
import { MOST_FACTS } from '@/lib/domain/capture/capture';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { captureMessages } from '@/lib/messaging/contract/captures';
import { callNotes } from '../../fixtures/call-notes';
import { aDeal, NOW } from '../../fixtures/records';
import { said } from '../../fixtures/said-facts';
import { BackgroundHarness } from './background-harness';

const DEAL = aDeal().id;
const OTHER = 'deal-other-one';
const ID = 'capture-000000000000000000000001';
const REFUSED: Verdict = { kind: 'refused', at: NOW };

let background: BackgroundHarness;
beforeEach(async () => {
  background = new BackgroundHarness();
  await background.db.deals.bulkPut([aDeal(), aDeal({ id: OTHER, name: 'Another' })]);
});

const problems = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) =>
    said.problem(`It costs ${String(from + index)} days`),
  );
const keep = (facts: ReturnType<typeof problems>, foundBy: FoundBy = 'reader', dealId = DEAL) =>
  background.ask('captures.keep', { id: ID, dealId, source: callNotes, facts, foundBy });
const kept = async (dealId = DEAL) => {
  const [capture] = await background.ask('captures.list', { dealId });
  return capture;
};

describe('a conversation that was read', () => {
  it('is never written over by one of another deal that has its id', async () => {
    await keep(problems(0, 2));
    await expect(keep(problems(2, 3), 'reader', OTHER)).rejects.toThrow(/deal/u);
    expect((await kept())?.facts).toHaveLength(2);
    expect(await kept(OTHER)).toBeUndefined();
  });

  it('keeps what was refused, however much else is found in it', async () => {
    await keep(problems(MOST_FACTS - 1, MOST_FACTS));
    const many = await keep(problems(0, MOST_FACTS - 1), 'model');
    expect(many.facts).toHaveLength(MOST_FACTS);
    const last = many.facts.find(({ foundBy }) => foundBy === 'reader')?.key ?? '';
    await background.ask('captures.decide', {
      dealId: DEAL,
      id: ID,
      verdicts: [{ key: last, verdict: REFUSED }],
    });
    await keep([...problems(600, 700), ...problems(MOST_FACTS - 1, MOST_FACTS)]);
    const again = (await kept())?.facts ?? [];
    expect(again.length).toBeLessThanOrEqual(MOST_FACTS);
    expect(again.find(({ key }) => key === last)?.verdict).toEqual(REFUSED);
  });

  it('stays forgotten while the model goes on reading it', async () => {
    await keep(problems(0, 1));
    await background.ask('captures.remove', { dealId: DEAL, id: ID });
    await expect(keep(problems(1, 2), 'model')).rejects.toThrow(/deal/u);
    expect(await kept()).toBeUndefined();
  });

  it('is of a deal there is, and of as many facts as one source keeps', async () => {
    await expect(keep(problems(0, 1), 'reader', 'deal-nowhere')).rejects.toThrow(/deal/u);
    const { input } = captureMessages['captures.keep'];
    const asked = { id: ID, dealId: DEAL, source: callNotes, foundBy: 'reader' };
    expect(input.safeParse({ ...asked, facts: problems(0, MOST_FACTS) }).success).toBe(true);
    expect(input.safeParse({ ...asked, facts: problems(0, MOST_FACTS + 1) }).success).toBe(false);
  });

  it('is decided and forgotten only by its own deal', async () => {
    const { facts } = await keep(problems(0, 1));
    const verdicts = facts.map(({ key }) => ({ key, verdict: REFUSED }));
    await expect(
      background.ask('captures.decide', { dealId: OTHER, id: ID, verdicts }),
    ).rejects.toThrow(/conversation/u);
    await background.ask('captures.remove', { dealId: OTHER, id: ID });
    expect((await kept())?.facts[0]?.verdict).toEqual({ kind: 'open' });
  });
});

describe('two pages that decide on the same suggestion', () => {
  const TAKEN: Verdict = { kind: 'taken', into: 'fact', ref: 'problem', part: '', at: NOW };
  const OPEN: Verdict = { kind: 'open' };
  type Decision = Parameters<typeof decide>[0];
  const decide = async (decision: { verdict: Verdict; takesBack?: 'taken' | 'refused' }) => {
    const [fact] = (await kept())?.facts ?? [];
    const verdicts = [{ key: fact?.key ?? '', ...decision }];
    const { facts } = await background.ask('captures.decide', { dealId: DEAL, id: ID, verdicts });
    return facts[0]?.verdict.kind;
  };
  /** The brief has it, as the page that takes it writes before it decides. */
  const write = async () => {
    const state = { value: 'It costs 0 days', toConfirm: false, none: false };
    const base = { ...state, value: '' };
    const save = { dealId: DEAL, field: 'problem' as const, state, base, unheard: [], origins: [] };
    await background.ask('facts.save', save);
  };
  const isInBrief = async () =>
    (await background.db.facts.get([DEAL, 'problem']))?.value === 'It costs 0 days';

  it('never leave it refused and in the brief, whichever comes first', async () => {
    await keep(problems(0, 1));
    await write();
    expect(await decide({ verdict: TAKEN })).toBe('taken');
    expect(await decide({ verdict: REFUSED })).toBe('taken');
    expect((await kept())?.facts[0]?.verdict).toEqual(TAKEN);
    expect(await isInBrief()).toBe(true);
    await background.ask('captures.remove', { dealId: DEAL, id: ID });
    await keep(problems(0, 1));
    await write();
    expect(await decide({ verdict: REFUSED })).toBe('refused');
    expect(await decide({ verdict: TAKEN })).toBe('taken');
    expect(await isInBrief()).toBe(true);
  });

  it.each<[string, Decision, Decision, string]>([
    ['a taking', { verdict: TAKEN }, { verdict: OPEN, takesBack: 'refused' }, 'taken'],
    ['a refusal', { verdict: REFUSED }, { verdict: OPEN, takesBack: 'taken' }, 'refused'],
    ['nothing else', { verdict: REFUSED }, { verdict: OPEN, takesBack: 'refused' }, 'open'],
    ['nothing else', { verdict: TAKEN }, { verdict: OPEN, takesBack: 'taken' }, 'open'],
  ])('take back what they did themselves: %s stays', async (_, first, second, stands) => {
    await keep(problems(0, 1));
    await decide(first);
    expect(await decide(second)).toBe(stands);
  });
});

describe('a thread of which messages were folded', () => {
  const thread = (...messages: string[]) => ({
    ...callNotes,
    kind: 'thread' as const,
    thread: { mailbox: 'maya@fernhill.example', threadId: 'thread-f:1', messages },
  });
  const read = (facts: readonly CapturedFact[], ...messages: string[]) =>
    background.ask('captures.keep', {
      id: ID,
      dealId: DEAL,
      source: thread(...messages),
      facts: [...facts],
      foundBy: 'reader',
    });
  const verdicts = async () =>
    (await kept())?.facts.map(({ fact, verdict }) => [fact.quote, verdict.kind]);

  it('is read again once they are open: what was decided stays so, and what is new comes', async () => {
    const [refused, open] = [
      said.problem('Rotas take us two days a week.'),
      said.competitor('UKG'),
    ];
    const { facts } = await read([refused, open], 'c');
    const key = facts[0]?.key ?? '';
    const decision = { dealId: DEAL, id: ID, verdicts: [{ key, verdict: REFUSED }] };
    await background.ask('captures.decide', decision);
    const fresh = said.problem('Agency costs doubled.');
    await read([fresh, refused, open], 'a', 'b', 'c');
    expect(await verdicts()).toEqual([
      [refused.quote, 'refused'],
      [fresh.quote, 'open'],
      [open.quote, 'open'],
    ]);
    expect((await kept())?.source.thread?.messages).toEqual(['a', 'b', 'c']);
  });

  it('brings nothing back that was decided, where an opened message says it first', async () => {
    const later = said.problem('Rotas take us two days a week.');
    const { facts } = await read([later], 'c');
    const verdict = { key: facts[0]?.key ?? '', verdict: REFUSED };
    await background.ask('captures.decide', { dealId: DEAL, id: ID, verdicts: [verdict] });
    await read([said.problem('The rotas take us two days a week')], 'a', 'b', 'c');
    expect(await verdicts()).toEqual([[later.quote, 'refused']]);
  });
});
