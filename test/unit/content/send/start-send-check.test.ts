// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Insertion } from '@/lib/domain/emails/insertion';
import type { InsertionResult } from '@/lib/messaging/contract/page';
import type { ComposeWatch } from '@/lib/content/compose/compose-watch';
import { createVerdictMemory } from '@/lib/content/compose/draft-verdicts';
import type { PromptUse } from '@/lib/content/prompt/prompt-frame';
import { SHOWN_WITHIN_MS } from '@/lib/content/prompt/prompt-frame';
import { startSendCheck } from '@/lib/content/send/start-send-check';
import { fakeMailPage } from '../fake-mail-page';
import { item } from '../items';
import { trusted } from '../page/trusted';
import { click } from './fake-mail';

const FREE = { left: 0, top: 0, width: 1000, height: 800 };

function setUp() {
  const fake = fakeMailPage();
  const controller = new AbortController();
  const memory = createVerdictMemory();
  const uses: PromptUse[] = [];
  const insertNew = vi.fn<(insertion: Insertion) => Promise<InsertionResult>>();
  /** Run where the real parts could fail. */
  const faults = { read: null as (() => void) | null, find: null as (() => void) | null };
  const prompt = { open: false };
  const promptHost = document.createElement('div');
  promptHost.tabIndex = 0;
  document.body.append(promptHost);
  const isAsked = (compose: HTMLElement) =>
    memory.of(compose, fake.page.host.readCompose(compose).draftId).get('k-0')?.asked ?? false;
  const watch = {
    sessionOf: (compose: HTMLElement) => ({
      ...fake.watch.sessionOf(compose),
      verdicts: () => memory.of(compose, fake.page.host.readCompose(compose).draftId),
      readNow: () => {
        faults.read?.();
        return [item({ asked: isAsked(compose) })];
      },
      marked: () => [],
    }),
  } as unknown as ComposeWatch;
  const prompts = {
    load: () => undefined,
    host: () => promptHost,
    shown: () => undefined,
    answer: () => undefined,
    open(use: PromptUse) {
      uses.push(use);
      prompt.open = true;
      return {
        close: () => {
          prompt.open = false;
        },
        isOpen: () => prompt.open,
        giveUp: () => {
          prompt.open = false;
        },
        focus: () => undefined,
        // What the real frame does when its place is lost.
        move: () => {
          if (use.place({ width: 10, height: 10 }) === null) use.onFailed();
        },
      };
    },
  };
  const { sendControl, sendControlAt } = fake.page.host;
  const host = {
    ...fake.page.host,
    sendControl: (...given: Parameters<typeof sendControl>) => {
      faults.find?.();
      return sendControl(...given);
    },
    sendControlAt: (element: Element) => {
      faults.find?.();
      return sendControlAt(element);
    },
  };
  const page = { ...fake.page, host };
  const focusBody = (compose: HTMLElement) => {
    compose.querySelector<HTMLElement>('.body')?.focus();
  };
  startSendCheck(
    page,
    {
      ...fake,
      watch,
      prompts,
      freeBox: () => FREE,
      focusBody,
      insertNew,
      onSettled: () => undefined,
      isAlive: () => true,
    },
    controller.signal,
  );
  return { ...fake, controller, uses, prompt, promptHost, insertNew, faults };
}

/** Throws so many times, then no more. */
function failing(times: number): () => void {
  let left = times;
  return () => {
    left -= 1;
    if (left >= 0) throw new Error('fault');
  };
}

describe('the check before a send', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    vi.useFakeTimers();
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it('lets the mail go, recorded, when the dialog never shows', async () => {
    const { send } = test.addCompose();
    click(send);
    expect(test.log()).toEqual([]);
    await vi.advanceTimersByTimeAsync(SHOWN_WITHIN_MS);
    expect(test.log()).toEqual(['sending msg-a:1']);
    expect(test.heard).toContain('click');
    expect(test.prompt.open).toBe(false);
  });

  it('asks again when the compose was drawn anew under the open dialog', () => {
    const { compose, send } = test.addCompose();
    click(send);
    test.uses[0]?.onShown();
    test.leave(compose);
    expect(test.log()).toEqual([]);
    click(test.addCompose().send);
    expect(test.uses).toHaveLength(2);
  });

  it('asks once about a mail that was answered for', () => {
    const { send } = test.addCompose();
    click(send);
    void test.uses[0]?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    click(send);
    expect(test.uses).toHaveLength(1);
  });

  it('records nothing when there is nothing to press', () => {
    const { body, send } = test.addCompose();
    click(send);
    send.remove();
    void test.uses[0]?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    expect(test.log()).toEqual([]);
    expect(document.activeElement).toBe(body);
  });

  it('keeps the dialog whatever the page does elsewhere, until the rep writes on', () => {
    const { body, send } = test.addCompose();
    const other = test.addCompose();
    click(send);
    test.promptHost.focus();
    const input = () => new Event('input', { bubbles: true });
    body.dispatchEvent(input());
    document.body.dispatchEvent(trusted(input()));
    other.body.dispatchEvent(trusted(input()));
    expect(test.prompt.open).toBe(true);
    body.dispatchEvent(trusted(input()));
    expect(test.prompt.open).toBe(false);
    expect(document.activeElement).toBe(body);
  });

  it('lets a mail go whose dialog had not shown when the extension went', () => {
    const { send } = test.addCompose();
    click(send);
    test.controller.abort();
    expect(test.heard.filter((type) => type === 'click')).toHaveLength(1);
  });

  it('leaves a mail to the rep whose dialog they had seen when the extension went', () => {
    const { send } = test.addCompose();
    click(send);
    test.uses[0]?.onShown();
    test.controller.abort();
    expect(test.heard).toEqual([]);
  });

  it('leaves a mail to the rep when a dialog they had seen is lost, and asks anew', () => {
    const { body, send } = test.addCompose();
    click(send);
    test.uses[0]?.onShown();
    test.uses[0]?.onFailed();
    expect(test.heard).toEqual([]);
    expect(document.activeElement).toBe(body);
    click(send);
    expect(test.uses).toHaveLength(2);
  });

  it('asks about both of two mails sent before the first dialog came', async () => {
    const [first, second] = [test.addCompose({ draftId: 'a' }), test.addCompose({ draftId: 'b' })];
    click(first.send);
    click(second.send);
    test.uses[1]?.onShown();
    void test.uses[1]?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    expect(test.uses).toHaveLength(3);
    expect(test.log()).toEqual(['sending b']);
    await vi.advanceTimersByTimeAsync(SHOWN_WITHIN_MS);
    expect(test.log()).toContain('sending a');
  });

  it('asks a rep who writes on about no other mail', () => {
    const [first, second] = [test.addCompose(), test.addCompose()];
    click(first.send);
    click(second.send);
    test.uses[1]?.onShown();
    second.body.dispatchEvent(trusted(new Event('input', { bubbles: true })));
    expect(test.uses).toHaveLength(2);
    expect(test.heard).toEqual([]);
  });

  it('presses again when the control could not be found at first', async () => {
    const { send } = test.addCompose();
    click(send);
    test.uses[0]?.onShown();
    test.faults.find = failing(2);
    void test.uses[0]?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    expect(test.heard).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(test.heard.filter((type) => type === 'click')).toHaveLength(1);
  });

  it('records a mail although reading it failed at first', async () => {
    const { send } = test.addCompose();
    test.faults.read = failing(3);
    click(send);
    expect(test.heard).toContain('click');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(test.log()).toEqual(['sending msg-a:1']);
  });

  it('records a mail that a gesture sent at which we failed, and none that stayed', async () => {
    const { compose, send } = test.addCompose();
    test.faults.find = failing(5);
    click(send);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(test.log()).toEqual([]);
    test.faults.find = failing(5);
    click(send);
    compose.remove();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(test.log()).toContain('sending msg-a:1');
  });

  it('holds the mail and closes the dialog when its point about price was handed over', async () => {
    const { send, compose } = test.addCompose();
    click(send);
    const insertion = { id: 'insertion-1', subject: 'A point' } as Insertion;
    test.insertNew.mockResolvedValue({ ok: true, draftId: null, opened: 'new', missing: [] });
    await test.uses[0]?.onAnswer({ action: 'hand_over', insertion });
    expect(test.insertNew).toHaveBeenCalledWith(insertion);
    expect(test.prompt.open).toBe(false);
    expect(compose.isConnected).toBe(true);
    await vi.advanceTimersByTimeAsync(SHOWN_WITHIN_MS * 2);
    expect(test.log()).toEqual([]);
  });

  it('keeps the question where no mail could be opened to hand it over', async () => {
    const { send } = test.addCompose();
    click(send);
    test.uses[0]?.onShown();
    test.insertNew.mockResolvedValue({ ok: false, reason: 'no_compose' });
    const insertion = { id: 'insertion-1' } as Insertion;
    await expect(test.uses[0]?.onAnswer({ action: 'hand_over', insertion })).rejects.toThrow();
    expect(test.prompt.open).toBe(true);
    await vi.advanceTimersByTimeAsync(SHOWN_WITHIN_MS * 2);
    expect(test.log()).toEqual([]);
  });
});
