// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startGuardStrip } from '@/lib/content/guards/guard-strip';
import { SHOWN_WITHIN_MS, type PromptUse } from '@/lib/content/prompt/prompt-frame';
import { startComposeStrips } from '@/lib/content/strip/compose-strips';
import type { PromptAnswer } from '@/lib/domain/page/prompt';
import { trusted } from '../page/trusted';
import { guardedPage } from './guarded-page';

const texts = {
  line: (_guard: string, name: string) => `${name} answers`,
  short: () => 'AE',
  handOn: (_guard: string, name: string) => `Forward to ${name}`,
  anyway: 'Answer anyway',
  keys: 'Alt+Enter',
  failed: 'That did not open.',
};
const FREE = { left: 0, top: 0, width: 1000, height: 800 };

function setUp() {
  const test = guardedPage();
  const focusBody = vi.fn();
  const handOn = vi.fn(() => Promise.resolve(true));
  const strips = startComposeStrips(
    test.page,
    { freeBox: () => FREE, focusBody },
    test.controller.signal,
  );
  const asked: { use: PromptUse | null; isOpen: boolean } = { use: null, isOpen: false };
  const prompts = {
    load: () => undefined,
    host: () => null,
    shown: () => undefined,
    answer: () => undefined,
    open(use: PromptUse) {
      Object.assign(asked, { use, isOpen: true });
      const close = () => {
        asked.isOpen = false;
      };
      return {
        close,
        giveUp: close,
        isOpen: () => asked.isOpen,
        focus: close,
        move: () => undefined,
      };
    },
  };
  const { session, compose, body } = test.open();
  const busy = { is: false };
  const strip = startGuardStrip(
    test.page,
    {
      guards: test.guards,
      strips,
      texts,
      prompts,
      sessions: () => [session],
      freeBox: () => FREE,
      focusBody,
      handOn,
      isBusy: () => busy.is,
    },
    test.controller.signal,
  );
  test.onKnown.mockImplementation(() => {
    strip.lookAtAll();
  });
  const shadow = () => document.querySelector('[data-baton=guard]')?.shadowRoot ?? null;
  const buttons = () => [...(shadow()?.querySelectorAll('button') ?? [])];
  const press = (label: string) => {
    buttons()
      .find(({ textContent }) => textContent === label)
      ?.click();
  };
  const answer = async (given: PromptAnswer) => asked.use?.onAnswer(given);
  return {
    ...test,
    session,
    compose,
    body,
    strip,
    shadow,
    buttons,
    press,
    asked,
    answer,
    focusBody,
    handOn,
    busy,
  };
}

describe('the strip of a guard', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(async () => {
    test = setUp();
    test.strip.look(test.session);
    await vi.waitFor(() => {
      expect(test.shadow()).not.toBeNull();
    });
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it('says who answers and what can be done, as soon as that is known, and takes no focus', () => {
    expect(test.shadow()?.querySelector('[role=status]')?.textContent).toContain('Tomas answers');
    expect(test.buttons().map(({ textContent }) => textContent)).toEqual([
      'Forward to Tomas',
      'Answer anyway',
    ]);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    document.querySelector('[data-baton=guard]')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('hands on, and says where that failed', async () => {
    test.handOn.mockResolvedValueOnce(false);
    test.press('Forward to Tomas');
    await vi.waitFor(() => {
      expect(test.shadow()?.textContent).toContain('That did not open.');
    });
    expect(test.focusBody).toHaveBeenCalledWith(test.compose);
  });

  it('asks why in the frame, keeps it, and goes with the caret back in the mail', async () => {
    test.press('Answer anyway');
    expect(test.asked.use?.content).toEqual({
      kind: 'guard',
      guard: { id: 'step_back', name: 'Tomas', canHandOn: true },
    });
    expect(test.strip.isAsking()).toBe(true);
    await test.answer({ action: 'answer_anyway', excuse: { reason: 'bake_off', words: '' } });
    expect(test.inputsOf('guards.overrule')).toMatchObject([{ reason: 'bake_off' }]);
    expect(test.shadow()).toBeNull();
    expect(test.strip.isAsking()).toBe(false);
    expect(test.focusBody).toHaveBeenCalledWith(test.compose);
  });

  it('stays when the rep goes back', async () => {
    test.press('Answer anyway');
    await test.answer({ action: 'back' });
    expect(test.inputsOf('guards.overrule')).toEqual([]);
    expect(test.shadow()).not.toBeNull();
  });

  it('is reached from the mail by Alt+Enter', () => {
    const init = { key: 'Enter', altKey: true, bubbles: true, cancelable: true };
    const event = new KeyboardEvent('keydown', init);
    test.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(test.asked.use?.content.kind).toBe('guard');
  });

  it('keeps its keys from the page, and Esc leads back into the mail', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const init = { key: 'Escape', bubbles: true, composed: true };
    test.buttons()[0]?.dispatchEvent(new KeyboardEvent('keydown', init));
    document.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(test.focusBody).toHaveBeenCalledWith(test.compose);
  });

  it('asks no more when the rep writes on, when the mail goes, and while the send dialog is open', () => {
    test.press('Answer anyway');
    test.body.dispatchEvent(trusted(new Event('input', { bubbles: true })));
    expect(test.strip.isAsking()).toBe(false);
    test.press('Answer anyway');
    test.leave(test.compose);
    expect(test.strip.isAsking()).toBe(false);
    expect(test.shadow()).toBeNull();
    test.busy.is = true;
    test.press('Answer anyway');
    expect(test.strip.isAsking()).toBe(false);
  });

  it('gives the keyboard back where the frame doesn’t come', () => {
    vi.useFakeTimers();
    test.press('Answer anyway');
    vi.advanceTimersByTime(SHOWN_WITHIN_MS);
    expect(test.strip.isAsking()).toBe(false);
    expect(test.focusBody).toHaveBeenCalledWith(test.compose);
  });

  it('goes when the mail’s people are colleagues alone', () => {
    const colleague = { address: 'priya@fernhill.example', name: null };
    test.setDraft(test.compose, { recipients: { to: [colleague], cc: [], bcc: [] } });
    test.round();
    expect(test.shadow()).toBeNull();
  });
});
