// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposeWatch } from '@/lib/content/compose/compose-watch';
import { startMarkPopover } from '@/lib/content/prompt/mark-popover';
import { fakeMailPage } from '../fake-mail-page';
import { item } from '../items';

const FREE = { left: 0, top: 0, width: 1000, height: 800 };
const BOX = new DOMRect(10, 10, 100, 20);

function setUp() {
  const fake = fakeMailPage();
  const controller = new AbortController();
  const { compose, body } = fake.addCompose();
  body.textContent = 'We will waive the fee.';
  const range = document.createRange();
  range.selectNodeContents(body);
  range.getBoundingClientRect = () => BOX;
  range.getClientRects = () => [BOX] as unknown as DOMRectList;
  const session = { compose, marked: () => [{ item: item(), range }] };
  const frame = document.createElement('div');
  frame.tabIndex = 0;
  document.body.append(frame);
  const prompt = { open: false };
  startMarkPopover(
    fake.page,
    {
      watch: { sessionOf: () => session } as unknown as ComposeWatch,
      prompts: {
        load: () => undefined,
        host: () => frame,
        shown: () => undefined,
        answer: () => undefined,
        open() {
          prompt.open = true;
          return {
            close: () => {
              prompt.open = false;
            },
            isOpen: () => prompt.open,
            giveUp: () => undefined,
            focus: () => undefined,
            move: () => undefined,
          };
        },
      },
      freeBox: () => FREE,
      isBusy: () => false,
      onMuted: () => undefined,
      focusBody: () => {
        body.focus();
      },
    },
    controller.signal,
  );
  const at = { bubbles: true, clientX: 20, clientY: 15 };
  body.dispatchEvent(new MouseEvent('click', at));
  const leave = () => {
    const far = { bubbles: true, clientX: 600, clientY: 600 };
    document.body.dispatchEvent(new PointerEvent('pointermove', far));
    vi.advanceTimersByTime(1_000);
  };
  return { controller, body, frame, prompt, leave };
}

describe('the popover of a mark', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    vi.useFakeTimers();
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it('closes when the pointer leaves it', () => {
    expect(test.prompt.open).toBe(true);
    test.leave();
    expect(test.prompt.open).toBe(false);
  });

  it('stays while the rep is in it, wherever the pointer is', () => {
    test.frame.focus();
    test.leave();
    expect(test.prompt.open).toBe(true);
    test.body.focus();
    test.leave();
    expect(test.prompt.open).toBe(false);
  });

  it('gives the focus back when Escape closes it', () => {
    test.frame.focus();
    test.frame.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(test.prompt.open).toBe(false);
    expect(document.activeElement).toBe(test.body);
  });

  it('closes when the page moves under it: scrolled, typed in, resized', () => {
    window.dispatchEvent(new Event('resize'));
    expect(test.prompt.open).toBe(false);
  });
});
