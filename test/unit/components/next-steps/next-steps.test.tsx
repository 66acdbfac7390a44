// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { useDealScope } from '@/components/deal/use-deal-scope';
import { NextSteps } from '@/components/next-steps/next-steps';
import type { Capture } from '@/lib/domain/capture/capture';
import { withVerdict } from '@/lib/domain/capture/with-verdict';
import type { ReadMessage } from '@/lib/domain/capture/thread-reading';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import type { ReadableThread } from '@/lib/queries/open-thread-query';
import { agreedCapture, agreedFact } from '../../../fixtures/captures';
import { aDossier, maya } from '../../../fixtures/records';
import { promiseAt } from '../../domain/ledger/promise-at';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, named, until } from '../hands';
import { mount } from '../mount';

const DANA = { address: 'dana@northwind.example', name: 'Dana Whitfield' };
const THREAD: ReadableThread = { threadId: 'thread-f:1', messages: ['a'] };
const VOLUMES = 'Attached is the volume file for all sites.';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Scene {
  readonly captures: readonly Capture[];
  readonly promises?: readonly PromiseRecord[];
  readonly thread?: ReadableThread | null;
  readonly mails?: readonly string[];
  readonly canSave?: boolean;
}

async function show({ captures, promises = [], thread = null, mails = [], canSave = true }: Scene) {
  vi.useFakeTimers({ now: new Date(2026, 2, 10, 12), toFake: ['Date'] });
  let kept = [...captures];
  const dossier = aDossier({ promises: [...promises] });
  const messages = mails.map((text, index): ReadMessage => ({
    messageId: String(index),
    from: DANA,
    sentAt: '2026-03-06T09:00:00.000Z',
    text,
  }));
  const background = fakeBackground({
    'profile.get': () => maya,
    'captures.list': () => kept,
    'captures.decide': ({ id, verdicts }: ParsedInput<'captures.decide'>) => {
      if (!canSave) throw new Error('worker gone');
      kept = kept.map((one) => (one.id === id ? withVerdict(one, verdicts, one.readAt) : one));
      return kept.find((one) => one.id === id) as Capture;
    },
    'promises.update': ({ patch }: ParsedInput<'promises.update'>) =>
      ({ ...promises[0], ...patch }) as PromiseRecord,
    'threads.read': () => ({
      state: 'read' as const,
      mailbox: maya.address,
      threadId: THREAD.threadId,
      subject: 'Volumes',
      messages,
      folded: 0,
      cut: 0,
    }),
  });
  function Page() {
    const [hub] = useState(() => createAutosaveHub(() => Promise.reject(new Error('unused'))));
    const scope = useDealScope(dossier, hub);
    return (
      <DealProvider value={scope}>
        <main>
          <h1>Northwind</h1>
          <h2>Deal</h2>
          <NextSteps thread={thread} />
        </main>
      </DealProvider>
    );
  }
  const container = await mount(<Page />);
  const line = async () => {
    await until(() => {
      expect(container.querySelector('section')).not.toBeNull();
    });
    return container.querySelector('section > button') as HTMLElement;
  };
  return { background, container, line };
}

const agreed = agreedCapture({
  facts: [
    agreedFact('Dana to send the volume file by Friday', { who: 'Dana', side: 'them' }),
    agreedFact('sign the order form', { side: 'them', due: '2026-03-09' }),
    agreedFact('share the rollout plan', { side: 'us', due: '2026-03-12' }),
  ],
});

describe('what was agreed, at the top of a deal', () => {
  test('is nothing where nothing was agreed', async () => {
    const { background, container } = await show({ captures: [], thread: THREAD });
    await until(() => {
      expect(background.inputsOf('captures.list')).toHaveLength(1);
    });
    expect(container.querySelector('section')).toBeNull();
    expect(background.inputsOf('threads.read')).toEqual([]);
  });

  test('is one line with counts that opens to the steps, whose they are and by when', async () => {
    const { container, line } = await show({ captures: [agreed] });
    const button = await line();
    expect(button.textContent).toBe('Agreed on Mar 4 (call)0 of 3 done1 late');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await click(button);
    const steps = [...container.querySelectorAll('li')].map((one) => one.textContent);
    expect(steps).toEqual([
      'Late: Them: sign the order formwas due Mar 9',
      'Open: Dana to send the volume file by Friday',
      'Open: Us: share the rollout planby Mar 12',
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('shows the words of the open thread that deliver a step; one press sets it done, another takes it back', async () => {
    const { background, container, line } = await show({
      captures: [agreed],
      thread: THREAD,
      mails: [`Hi Maya,\n\n${VOLUMES}\n\nDana`],
    });
    const button = await line();
    await until(() => {
      expect(button.textContent).toContain('1 seems done');
    });
    expect(background.inputsOf('threads.read')).toEqual([{ threadId: THREAD.threadId }]);
    await click(button);
    expect(container.textContent).toContain(`Dana Whitfield, Mar 6: “${VOLUMES}”`);
    await click(named('Done: Dana to send the volume file by Friday'));
    await until(() => {
      expect(container.textContent).toContain('1 of 3 done');
    });
    const verdict = { kind: 'taken', into: 'nextStep' };
    const done = { quote: VOLUMES, by: DANA.name, saidAt: '2026-03-06T09:00:00.000Z' };
    expect(background.inputsOf('captures.decide')).toMatchObject([
      { id: agreed.id, verdicts: [{ verdict: { ...verdict, done } }] },
    ]);
    expect(container.textContent).toContain(VOLUMES);
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Undo'));
    await until(() => {
      expect(container.textContent).toContain('0 of 3 done');
    });
    expect(container.querySelector('[data-undo]')).toBeNull();
  });

  test('never shows words again that don’t deliver it, unless that is taken back', async () => {
    const scene = { captures: [agreed], thread: THREAD, mails: [VOLUMES] };
    const { container, line } = await show(scene);
    const button = await line();
    await click(button);
    await until(() => {
      expect(container.textContent).toContain(VOLUMES);
    });
    await click(named('Not this: Dana to send the volume file by Friday'));
    await until(() => {
      expect(container.textContent).not.toContain(VOLUMES);
    });
    await click(named('Undo'));
    await until(() => {
      expect(container.textContent).toContain(VOLUMES);
    });
  });

  test('says when a word of the rep’s was not kept', async () => {
    const { container, line } = await show({ captures: [agreed], canSave: false });
    await click(await line());
    await click(named('Done: sign the order form'));
    await until(() => {
      expect(container.querySelector('[role=alert]')?.textContent).toContain('wasn’t saved');
    });
    expect(container.textContent).toContain('0 of 3 done');
  });

  test('settles a promise of ours in the ledger', async () => {
    const promise = promiseAt({ id: 'promise-price', sentence: 'I will send the price sheet.' });
    const verdict = { into: 'promise' as const, ref: promise.id };
    const facts = [agreedFact(promise.sentence, { side: 'us', verdict })];
    const { background, line } = await show({
      captures: [agreedCapture({ facts })],
      promises: [promise],
    });
    await click(await line());
    await click(named(`Done: ${promise.sentence}`));
    await until(() => {
      expect(background.inputsOf('promises.update')).toEqual([
        { id: promise.id, patch: { status: 'kept' } },
      ]);
    });
    expect(background.inputsOf('captures.decide')).toEqual([]);
  });

  test('reads no thread where all is done, and tells what is left from before', async () => {
    const done = { at: '2026-03-05T09:00:00.000Z', quote: '', by: '', saidAt: null };
    const settled = agreedCapture({
      facts: [agreedFact('sign the NDA', { side: 'them', verdict: { done } })],
    });
    const { background, line } = await show({ captures: [settled], thread: THREAD });
    expect((await line()).textContent).toContain('All done');
    expect(background.inputsOf('threads.read')).toEqual([]);
    const earlier = agreedCapture({
      id: 'capture-000000000000000000000002',
      heldAt: '2026-02-20T09:00:00.000Z',
      facts: [agreedFact('name the site leads', { side: 'them' })],
    });
    const { container } = await show({ captures: [settled, earlier] });
    await until(() => {
      expect(container.textContent).toContain('Still open from before');
    });
    expect(container.textContent).toContain('1 of 1 done');
    expect(container.textContent).toContain('from Feb 20');
  });
});
