// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPromptFrame } from '@/lib/content/prompt/prompt-frame';
import type { MailPage } from '@/lib/content/page/mail-page';
import { fakeMailPage } from '../fake-mail-page';
import { maya } from '../../../fixtures/records';
import { item } from '../items';

// The test's document loads no pages; which one is loaded is not the matter here.
vi.mock('@/lib/content/page/our-frame', () => ({
  placeOurFrame: () => ({ element: document.createElement('div'), ready: Promise.resolve() }),
}));

const BOX = { left: 10, top: 10, width: 360, height: 200 };

function setUp() {
  const controller = new AbortController();
  const fake = fakeMailPage();
  const refusals: Record<string, Error> = {};
  const ask = (name: string) => {
    const refusal = refusals[name];
    if (refusal !== undefined) return Promise.reject(refusal);
    return Promise.resolve(name === 'frames.place' ? { token: 't' } : null);
  };
  const shownIds: string[] = [];
  const page = {
    ...fake.page,
    ask: (name: string, input: { prompt?: { id: string } | null }) => {
      if (input.prompt) shownIds.push(input.prompt.id);
      return ask(name);
    },
    profile: () => maya,
    theme: { current: () => 'light' },
  } as unknown as MailPage;
  const frame = startPromptFrame(page, 'Baton', controller.signal);
  const heard = { shown: 0, failed: 0 };
  const place = vi.fn<() => typeof BOX | null>(() => BOX);
  const open = () =>
    frame.open({
      content: {
        kind: 'send',
        subject: '',
        threadId: null,
        recipients: { to: [], cc: [], bcc: [] },
        items: [item()],
        quietCount: 0,
        concerns: [],
        guard: null,
      },
      place,
      takesFocus: false,
      onShown: () => {
        heard.shown += 1;
      },
      onAnswer: () => undefined,
      onFailed: () => {
        heard.failed += 1;
      },
    });
  const show = () => {
    frame.shown({ id: shownIds.at(-1) ?? '', width: 360, height: 200 });
  };
  return { controller, refusals, frame, heard, place, open, show };
}

describe('the prompt frame', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
  });

  it('fails, and is not shown, where no place can be told', () => {
    test.place.mockImplementation(() => {
      throw new Error('fault');
    });
    test.open();
    test.show();
    expect(test.heard).toEqual({ shown: 0, failed: 1 });
    expect(test.frame.host()?.hasAttribute('data-shown')).toBe(false);
  });

  it('stays on screen when only the answer to showing it was lost', async () => {
    test.refusals['prompt.show'] = new Error('worker gone');
    test.open();
    test.show();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(test.heard).toEqual({ shown: 1, failed: 0 });
  });

  it('fails when the page has taken it away under the rep, and comes back the next time', () => {
    const prompt = test.open();
    test.show();
    const lost = test.frame.host();
    lost?.remove();
    prompt.move();
    expect(test.heard).toEqual({ shown: 1, failed: 1 });
    test.open();
    expect(test.frame.host()).not.toBe(lost);
    expect(test.frame.host()?.isConnected).toBe(true);
  });

  it('is made anew after it was given up', () => {
    const prompt = test.open();
    const dead = test.frame.host();
    prompt.giveUp();
    expect(dead?.isConnected).toBe(false);
    test.open();
    test.show();
    expect(test.heard).toEqual({ shown: 1, failed: 0 });
  });
});
