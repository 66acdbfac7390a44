// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startComposeFocus } from '@/lib/content/page/compose-focus';
import { fakeMailPage } from '../fake-mail-page';
import { trusted } from './trusted';

function setUp() {
  location.hash = '#inbox/thread-1';
  const fake = fakeMailPage();
  const controller = new AbortController();
  const moves = vi.fn();
  const focus = startComposeFocus(fake.page, moves, controller.signal);
  const elsewhere = document.createElement('button');
  const ours = document.createElement('div');
  ours.setAttribute('data-baton', 'sidebar');
  ours.tabIndex = 0;
  document.body.append(elsewhere, ours);
  const press = (element: HTMLElement, byHand = true) => {
    const event = new PointerEvent('pointerdown', { bubbles: true });
    element.dispatchEvent(byHand ? trusted(event) : event);
    vi.advanceTimersByTime(1);
  };
  const go = (hash: string) => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  };
  return { ...fake, controller, go, moves, focus, elsewhere, ours, press };
}

describe('the compose the rep works in', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    vi.useFakeTimers();
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it('is forgotten when the rep goes elsewhere in the page, by pointer or by keyboard', () => {
    const { compose, body } = test.addCompose();
    for (const go of [
      () => {
        body.blur();
        test.press(test.elsewhere);
      },
      () => test.elsewhere.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true }))),
    ]) {
      body.focus();
      expect(test.focus.current()).toBe(compose);
      test.moves.mockClear();
      go();
      expect(test.focus.current()).toBeNull();
      expect(test.moves).toHaveBeenCalledOnce();
      body.blur();
    }
  });

  it('stays while the rep is in our sidebar alone, or the page acts by itself', () => {
    const { compose, body } = test.addCompose();
    body.focus();
    test.ours.focus();
    test.press(test.ours);
    test.ours.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true })));
    test.press(test.elsewhere, false);
    expect(test.focus.current()).toBe(compose);
  });

  it('stays when a menu outside the compose is pressed that leaves it the focus', () => {
    const { compose, body } = test.addCompose();
    body.focus();
    test.press(test.elsewhere);
    expect(test.focus.current()).toBe(compose);
  });

  it('is forgotten on the way to another thread, not when the address only names the compose', () => {
    const { compose, body } = test.addCompose();
    body.focus();
    test.go('#inbox/thread-1?compose=new');
    expect(test.focus.current()).toBe(compose);
    test.go('#inbox/thread-2?compose=new');
    expect(test.focus.current()).toBeNull();
  });

  it('counts again when the rep presses into it once more', () => {
    const { compose, body } = test.addCompose();
    body.focus();
    test.go('#inbox/thread-3');
    test.press(body);
    expect(test.focus.current()).toBe(compose);
  });
});
