// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaySend } from '@/lib/content/send/replay-send';
import { startSendGuard } from '@/lib/content/send/send-guard';
import { startSendQuestion, type SendQuestion } from '@/lib/content/send/send-question';
import type { SendDecision } from '@/lib/content/send/send-decision';
import type { SendWay } from '@/lib/hosts/mail-host';
import { SHOWN_WITHIN_MS, type PromptUse } from '@/lib/content/prompt/prompt-frame';
import { item } from '../items';
import { click, fakeMail, press, tap, touch } from './fake-mail';

const GESTURE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const HOLD: SendDecision = {
  kind: 'hold',
  items: [item()],
  quietCount: 0,
  concerns: [],
  guard: null,
};
const CTRL_ENTER = { ctrlKey: true };

function setUp() {
  const controller = new AbortController();
  const mail = fakeMail();
  const page = {
    decision: HOLD,
    decide: null as (() => SendDecision) | null,
    opened: [] as PromptUse[],
    closed: 0,
    recorded: [] as HTMLElement[],
    ways: [] as SendWay[],
    replayFails: false,
    open: null as (() => never) | null,
  };
  let replaying = false;
  const letGo = (compose: HTMLElement) => {
    page.recorded.push(compose);
  };
  const question: SendQuestion = startSendQuestion(
    {
      open(use) {
        page.open?.();
        page.opened.push(use);
        return {
          close: () => {
            page.closed += 1;
          },
          isOpen: () => true,
          giveUp: () => undefined,
          focus: () => undefined,
          move: () => undefined,
        };
      },
      content: () => ({
        kind: 'send',
        subject: '',
        threadId: null,
        recipients: { to: [], cc: [], bcc: [] },
        items: [item()],
        quietCount: 0,
        concerns: [],
        guard: null,
      }),
      place: () => () => null,
      onSeen: () => undefined,
      keepVerdicts: () => undefined,
      send(compose, way) {
        if (page.replayFails) throw new Error('no control');
        letGo(compose);
        page.ways.push(way);
        replaying = true;
        replaySend(mail.host, compose, way);
        replaying = false;
        return true;
      },
      insertNew: () => Promise.resolve({ ok: false, reason: 'no_compose' }),
      handOn: () => Promise.resolve(false),
      focusBody: (compose) => {
        compose.querySelector<HTMLElement>('.body')?.focus();
      },
    },
    controller.signal,
  );
  startSendGuard(
    window,
    {
      host: mail.host,
      question,
      letGo,
      onFault: () => undefined,
      isReplaying: () => replaying,
      decide: () => page.decide?.() ?? page.decision,
    },
    controller.signal,
  );
  return { controller, mail, page, question };
}

describe('the send guard', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    vi.useFakeTimers();
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it('lets a quiet mail go untouched and records it once', () => {
    const { compose, send } = test.mail.addCompose();
    test.page.decision = { kind: 'let_go' };
    click(send);
    expect(test.mail.heard).toEqual(GESTURE);
    expect(test.page.recorded).toEqual([compose]);
  });

  it('holds the whole gesture and leaks no part of it', () => {
    const { send } = test.mail.addCompose();
    click(send);
    expect(test.mail.heard).toEqual([]);
    expect(test.page.opened).toHaveLength(1);
    expect(test.page.recorded).toEqual([]);
  });

  it('holds Ctrl+Enter in the body, and Enter and Space on Send', () => {
    for (const [key, init] of [
      ['Enter', CTRL_ENTER],
      ['Enter', {}],
      [' ', {}],
    ] as const) {
      const { body, send } = test.mail.addCompose();
      press('ctrlKey' in init ? body : send, key, init);
    }
    expect(test.mail.heard).toEqual([]);
    expect(test.page.opened).toHaveLength(3);
  });

  it('leaves other keys and other clicks alone', () => {
    const { body } = test.mail.addCompose();
    press(body, 'Enter');
    click(body);
    expect(test.mail.heard).toEqual(['keydown', 'keyup']);
    expect(test.page.opened).toHaveLength(0);
  });

  it('sends on the same compose, exactly once, after the answer', () => {
    test.mail.addCompose();
    const { compose, send } = test.mail.addCompose();
    click(send);
    test.page.opened.at(-1)?.onShown();
    const use = test.page.opened[0];
    void use?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    void use?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    expect(test.mail.heard).toEqual(GESTURE);
    expect(test.page.recorded).toEqual([compose]);
  });

  it('sends nothing and gives the focus back on "Back to the mail"', () => {
    const { body, send } = test.mail.addCompose();
    click(send);
    void test.page.opened[0]?.onAnswer({ action: 'back' });
    vi.advanceTimersByTime(SHOWN_WITHIN_MS);
    expect(test.mail.heard).toEqual([]);
    expect(document.activeElement).toBe(body);
  });

  it('takes a second Ctrl+Enter for "record and send", but not a held key', () => {
    const { compose, body } = test.mail.addCompose();
    press(body, 'Enter', CTRL_ENTER);
    test.page.opened.at(-1)?.onShown();
    press(body, 'Enter', { ...CTRL_ENTER, repeat: true });
    expect(test.page.recorded).toEqual([]);
    press(body, 'Enter', CTRL_ENTER);
    expect(test.page.recorded).toEqual([compose]);
    expect(test.mail.heard).toEqual(GESTURE);
  });

  it('sends nothing of another mail while the key of the first is still held', () => {
    const first = test.mail.addCompose();
    const second = test.mail.addCompose();
    test.page.decision = { kind: 'let_go' };
    press(first.body, 'Enter', CTRL_ENTER);
    press(second.body, 'Enter', { ...CTRL_ENTER, repeat: true });
    expect(test.page.recorded).toEqual([first.compose]);
    expect(test.mail.heard).toEqual(['keydown', 'keyup']);
  });

  it('takes Ctrl+Shift+Enter for Send & Archive where there is one', () => {
    const { body } = test.mail.addCompose();
    press(body, 'Enter', { ...CTRL_ENTER, shiftKey: true });
    expect(test.page.ways).toEqual([]);
    test.page.opened[0]?.onShown();
    void test.page.opened[0]?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    expect(test.page.ways).toEqual(['send_and_archive']);
  });

  describe.each(['touch', 'pen'])('a %s', (pointerType) => {
    it('that taps Send is held and asked about as a click is', () => {
      const { send } = test.mail.addCompose();
      tap(send, pointerType);
      expect(test.page.opened).toHaveLength(1);
      expect(test.mail.heard).toEqual([]);
    });

    it('that taps Send of a quiet mail lets it go, recorded before the page can act', () => {
      const { compose, send } = test.mail.addCompose();
      test.page.decision = { kind: 'let_go' };
      let recorded = 0;
      send.addEventListener('mouseup', () => (recorded = test.page.recorded.length));
      tap(send, pointerType);
      expect(recorded).toBeGreaterThan(0);
      expect(test.page.recorded[0]).toBe(compose);
      expect(test.mail.heard.toSorted()).toEqual(GESTURE.toSorted());
    });

    it('that rests on Send or scrolls from it asks nothing', () => {
      const { send } = test.mail.addCompose();
      touch(send, ['pointerdown', 'pointerup'], pointerType);
      touch(send, ['pointerdown', 'pointercancel'], pointerType);
      expect(test.page.opened).toHaveLength(0);
    });

    it('that rested on Send before doesn’t decide about a press without a pointer', () => {
      const { send } = test.mail.addCompose();
      test.page.decision = { kind: 'let_go' };
      touch(send, ['pointerdown'], pointerType);
      test.page.decision = HOLD;
      test.mail.heard.length = 0;
      send.click();
      expect(test.page.opened).toHaveLength(1);
      expect(test.mail.heard).toEqual([]);
    });
  });

  it('never prevents a touch, so that scrolling stays the browser’s own', () => {
    const { send } = test.mail.addCompose();
    const event = new Event('touchstart', { bubbles: true, cancelable: true });
    send.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('asks about the second mail while the first is asked about, and keeps both', () => {
    const first = test.mail.addCompose();
    const second = test.mail.addCompose();
    press(first.body, 'Enter', CTRL_ENTER);
    test.page.opened[0]?.onShown();
    press(second.body, 'Enter', CTRL_ENTER);
    expect(test.page.opened).toHaveLength(2);
    expect(test.page.recorded).toEqual([]);
    void test.page.opened[0]?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    expect(test.page.recorded).toEqual([]);
    void test.page.opened[1]?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    expect(test.page.recorded).toEqual([second.compose]);
  });

  it('asks once and keeps the mail on a double click', () => {
    const { send } = test.mail.addCompose();
    click(send);
    test.page.opened.at(-1)?.onShown();
    click(send, 2);
    expect(test.page.opened).toHaveLength(1);
    expect(test.mail.heard).toEqual([]);
  });

  it('lets the mail go when the dialog does not show in time', () => {
    const { compose, send } = test.mail.addCompose();
    click(send);
    vi.advanceTimersByTime(SHOWN_WITHIN_MS - 1);
    expect(test.mail.heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(test.mail.heard).toEqual(GESTURE);
    expect(test.page.recorded).toEqual([compose]);
  });

  it('waits as long as the rep thinks once the dialog shows', () => {
    const { send } = test.mail.addCompose();
    click(send);
    test.page.opened.at(-1)?.onShown();
    vi.advanceTimersByTime(SHOWN_WITHIN_MS * 100);
    expect(test.mail.heard).toEqual([]);
  });

  it('lets the mail go when the frame fails, at once or later', () => {
    const { send } = test.mail.addCompose();
    test.page.open = () => {
      throw new Error('no frame');
    };
    click(send);
    expect(test.mail.heard).toEqual(GESTURE);
    test.page.open = null;
    click(send);
    test.page.opened[0]?.onFailed();
    expect(test.mail.heard).toEqual([...GESTURE, ...GESTURE]);
  });

  it('lets the event pass when deciding throws', () => {
    const { send, body } = test.mail.addCompose();
    test.page.decide = () => {
      throw new Error('detector');
    };
    click(send);
    press(body, 'Enter', CTRL_ENTER);
    expect(test.mail.heard).toEqual([...GESTURE, 'keydown', 'keyup']);
  });

  it('never holds the next press when pressing for the rep has failed', () => {
    const { compose, send } = test.mail.addCompose();
    test.page.replayFails = true;
    click(send);
    void test.page.opened[0]?.onAnswer({ action: 'send', verdicts: [], excuse: null });
    click(send);
    expect(test.mail.heard).toEqual(GESTURE);
    expect(test.page.recorded).toEqual([compose]);
  });

  it('does nothing after the end', () => {
    const { send } = test.mail.addCompose();
    test.controller.abort();
    click(send);
    expect(test.mail.heard).toEqual(GESTURE);
    expect(test.page.opened).toHaveLength(0);
  });
});
