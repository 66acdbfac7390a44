// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StandingGuard } from '@/lib/content/guards/draft-guards';
import { handOn, type HandOnParts } from '@/lib/content/guards/hand-on';
import type { GuardId } from '@/lib/domain/guards/guard-overrule';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import { guardedPage } from './guarded-page';

let test: ReturnType<typeof guardedPage>;
beforeEach(() => {
  test = guardedPage();
  const body = document.createElement('div');
  body.textContent = 'Can we fix the kickoff week?';
  test.seen.thread = {
    threadId: 'thread-f:1',
    subject: '',
    messages: [
      {
        messageId: 'm',
        sender: test.DANA,
        recipients: [],
        dateText: null,
        sentAt: null,
        isDraft: false,
        body,
      },
    ],
  };
});
afterEach(() => {
  test.controller.abort();
});

const REFUSED: InsertionResult = { ok: false, reason: 'no_control' };
const WRITTEN: InsertionResult = { ok: true, draftId: null, opened: 'forward', missing: [] };

/** Hands an answer on; each insertion ends as the next of these. */
async function hand(id: GuardId, ends: readonly InsertionResult[] = [WRITTEN]) {
  const results = [...ends];
  const insert = vi.fn<HandOnParts['insert']>(() => Promise.resolve(results.shift() ?? REFUSED));
  const onDone = vi.fn();
  test.ask.mockImplementation((name: string, input: unknown) =>
    Promise.resolve(
      name === 'guards.mail'
        ? ({ draft: { markdown: '', ...(input as object) }, origin: null } as never)
        : null,
    ),
  );
  const { session } = test.open({ kind: 'inline' });
  const guard: StandingGuard = {
    id,
    dealId: 'deal-northwind',
    name: '',
    people: [test.DANA],
    canHandOn: true,
  };
  const parts = {
    insert,
    onDone,
    onOrigin: vi.fn(),
    render: () => ({ html: '', text: '', caret: null }),
  };
  const isDone = await handOn(test.page, parts, session, guard);
  const ways = test.ask.mock.calls.map(([, input]) => (input as { way: string }).way);
  return {
    isDone,
    ways,
    insert,
    onDone,
    session,
    inputs: test.ask.mock.calls.map(([, input]) => input),
  };
}

describe('handing an answer on', () => {
  it('forwards the thread, in place of an answer without a word in it', async () => {
    const { isDone, ways, onDone } = await hand('step_back');
    expect([isDone, ways]).toEqual([true, ['forward']]);
    expect(test.discarded).toHaveBeenCalledOnce();
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('never takes an answer with words away: a mail of its own carries what they wrote', async () => {
    test.text.own = 'Let me think.';
    const { isDone, ways, inputs } = await hand('step_back');
    expect([isDone, ways]).toEqual([true, ['new']]);
    expect(test.discarded).not.toHaveBeenCalled();
    expect(inputs).toEqual([
      expect.objectContaining({
        threadId: null,
        quote: { from: 'Dana', text: 'Can we fix the kickoff week?' },
      }),
    ]);
  });

  it('does the same where the page offers no forward', async () => {
    const { isDone, ways } = await hand('through_csm', [REFUSED, WRITTEN]);
    expect([isDone, ways]).toEqual([true, ['forward', 'new']]);
  });

  it('writes a redirection into the answer itself', async () => {
    const { ways, insert, session } = await hand('redirect_to_am');
    expect(ways).toEqual(['reply']);
    expect(insert.mock.calls[0]?.[1]).toBe(session.compose);
    expect(test.discarded).not.toHaveBeenCalled();
  });

  it('says where nothing could be written, and settles nothing', async () => {
    const { isDone, onDone } = await hand('step_back', [REFUSED, REFUSED]);
    expect(isDone).toBe(false);
    expect(onDone).not.toHaveBeenCalled();
  });
});
