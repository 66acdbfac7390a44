import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureSource, FoundBy, Verdict } from '@/lib/domain/capture/capture';
import { MOST_FACTS } from '@/lib/domain/capture/capture';
import { captureMessages } from '@/lib/messaging/contract/captures';
import { aDeal, NOW } from '../../fixtures/records';
import { said } from '../../fixtures/said-facts';
import { BackgroundHarness } from './background-harness';

const DEAL = aDeal().id;
const OTHER = 'deal-other-one';
const ID = 'capture-000000000000000000000001';
const REFUSED: Verdict = { kind: 'refused', at: NOW };
const source: CaptureSource = {
  kind: 'notes',
  title: 'Call',
  heldAt: NOW,
  people: [],
  thread: null,
};

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
  background.ask('captures.keep', { id: ID, dealId, source, facts, foundBy });
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
    const asked = { id: ID, dealId: DEAL, source, foundBy: 'reader' };
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
