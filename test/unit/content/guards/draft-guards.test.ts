// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import { guardedPage } from './guarded-page';

let test: ReturnType<typeof guardedPage>;
beforeEach(() => {
  test = guardedPage();
});
afterEach(() => {
  test.controller.abort();
});

const answered = () =>
  vi.waitFor(() => {
    expect(test.onKnown).toHaveBeenCalled();
  });
const EXCUSE = { reason: 'bake_off', words: '' } as const;

/** The guard of a mail once the background has answered. */
async function standing(...[snapshot]: Parameters<typeof test.open>) {
  const { session } = test.open(snapshot);
  test.guards.of(session);
  await answered();
  return { session, guard: test.guards.of(session) };
}

describe('the guard of a draft', () => {
  it('stands once the background has said so, and is decided without waiting', async () => {
    const { session } = test.open();
    expect(test.guards.of(session)).toBeNull();
    await answered();
    expect(test.guards.of(session)).toMatchObject({
      id: 'step_back',
      name: 'Tomas',
      canHandOn: true,
    });
    expect(test.inputsOf('guards.state')).toEqual([
      expect.objectContaining({ threadId: 'thread-f:1', draftId: 'msg-a:1', dealId: null }),
    ]);
  });

  it('is none while the background doesn’t answer, and asked for again', async () => {
    test.told.fails = true;
    const { session } = test.open();
    expect(test.guards.of(session)).toBeNull();
    await vi.waitFor(() => {
      test.guards.of(session);
      expect(test.inputsOf('guards.state').length).toBeGreaterThan(1);
    });
    expect(test.guards.of(session)).toBeNull();
  });

  it('is none of mail among colleagues, which nobody is even asked about', () => {
    const colleague = { address: 'priya@fernhill.example', name: null };
    const { session } = test.open({ recipients: { to: [colleague], cc: [], bcc: [] } });
    expect(test.guards.of(session)).toBeNull();
    expect(test.ask).not.toHaveBeenCalled();
  });

  it('goes by the thread’s people while an answer has no recipients', async () => {
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
          body: null,
        },
      ],
    };
    const { guard } = await standing({ recipients: { to: [], cc: [], bcc: [] } });
    expect(guard?.people).toEqual([test.DANA]);
  });

  it('has nothing to hand on where a mail begins its thread', async () => {
    test.seen.way = 'new';
    const { guard } = await standing({ threadId: null });
    expect(guard?.canHandOn).toBe(false);
  });

  it('is none of the mail that hands the deal on', async () => {
    test.began.origin = { dealId: 'deal-northwind', kind: 'champion_recap' } as DraftOrigin;
    const { guard } = await standing();
    expect(guard).toBeNull();
    expect(test.inputsOf('guards.state')).toMatchObject([{ dealId: 'deal-northwind' }]);
  });

  it('holds on while a draft gets its id', async () => {
    const { session } = await standing({ draftId: null });
    test.setDraft(session.compose, { draftId: 'msg-a:2' });
    expect(test.guards.of(session)?.id).toBe('step_back');
  });

  it('goes by what is true by now once the deal has changed', async () => {
    const { session } = await standing();
    test.told.state = null;
    test.memory.expire();
    expect(test.guards.of(session)?.id).toBe('step_back');
    await vi.waitFor(() => {
      expect(test.guards.of(session)).toBeNull();
    });
  });
});

describe('an overrule', () => {
  it('is told, and its thread never guarded again, in whichever compose', async () => {
    const { session, guard } = await standing();
    if (guard === null) throw new Error('no guard');
    test.guards.overrule(session, guard, EXCUSE);
    expect(test.guards.of(session)).toBeNull();
    expect(test.inputsOf('guards.overrule')).toEqual([
      expect.objectContaining({
        dealId: 'deal-northwind',
        guard: 'step_back',
        threadId: 'thread-f:1',
        draftId: 'msg-a:1',
        reason: 'bake_off',
      }),
    ]);
    expect(test.guards.of(test.open({ draftId: 'msg-a:9' }).session)).toBeNull();
    const other = test.open({ draftId: 'msg-a:10', threadId: 'thread-f:2' }).session;
    test.guards.of(other);
    await vi.waitFor(() => {
      expect(test.guards.of(other)?.id).toBe('step_back');
    });
  });

  it('of a nameless draft is told again, as the same one, once it has its ids', async () => {
    const { session, guard } = await standing({ draftId: null, threadId: null });
    if (guard === null) throw new Error('no guard');
    test.guards.overrule(session, guard, EXCUSE);
    test.setDraft(session.compose, { draftId: 'msg-a:7', threadId: 'thread-a:7' });
    expect(test.guards.of(session)).toBeNull();
    test.guards.of(session);
    const told = test.inputsOf('guards.overrule') as { id: string; draftId: string | null }[];
    expect(told.map(({ draftId }) => draftId)).toEqual([null, 'msg-a:7']);
    expect(new Set(told.map(({ id }) => id)).size).toBe(1);
  });

  it('of one new mail leaves the next one guarded', async () => {
    test.seen.way = 'new';
    const { session, guard } = await standing({ threadId: null });
    if (guard === null) throw new Error('no guard');
    test.guards.overrule(session, guard, EXCUSE);
    const { session: next } = test.open({ threadId: null, draftId: 'msg-a:8' });
    test.guards.of(next);
    await vi.waitFor(() => {
      expect(test.guards.of(next)?.id).toBe('step_back');
    });
  });
});

it('a thread whose mail was handed on is not guarded again', async () => {
  const { session } = await standing();
  test.guards.handedOn(session);
  expect(test.guards.of(session)).toBeNull();
  expect(test.inputsOf('guards.overrule')).toEqual([]);
});
