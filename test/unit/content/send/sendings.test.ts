// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDiscardWatch } from '@/lib/content/send/discard-watch';
import { startLedgerQueue } from '@/lib/content/send/ledger-queue';
import { startSendings } from '@/lib/content/send/sendings';
import { fakeMailPage } from '../fake-mail-page';
import { item } from '../items';
import { trusted } from '../page/trusted';

const ID = 'msg-a:1';

/** A press by hand. */
function press(element: HTMLElement): void {
  element.dispatchEvent(trusted(new PointerEvent('pointerdown', { bubbles: true })));
}

function setUp() {
  const fake = fakeMailPage();
  const controller = new AbortController();
  const { page, watch, origins, reporter } = fake;
  const queue = startLedgerQueue(page, () => undefined, controller.signal);
  const sendings = startSendings(page, { watch, origins, reporter, queue }, controller.signal);
  startDiscardWatch(page, queue, controller.signal);
  const type = (element: HTMLElement) =>
    element.dispatchEvent(trusted(new Event('input', { bubbles: true })));
  const pressUndo = () => {
    document.querySelector<HTMLElement>('#undo')?.click();
    fake.toast(false);
  };
  /** Lets time pass, with all the looks that fall into it. */
  const wait = async (milliseconds: number) => {
    await vi.advanceTimersByTimeAsync(milliseconds);
    fake.round();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...fake, controller, sendings, type, pressUndo, wait };
}

describe('a mail that was let go', () => {
  let test: ReturnType<typeof setUp>;
  beforeEach(() => {
    vi.useFakeTimers();
    test = setUp();
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it('is recorded before its gesture goes on, and has left when its toast is gone', async () => {
    const { compose } = test.addCompose();
    test.sendings.letGo(compose, 'send');
    expect(test.log()).toEqual([`sending ${ID}`]);
    test.leave(compose);
    test.toast(true);
    test.toast(false);
    await test.wait(2_000);
    expect(test.log()).toEqual([`sending ${ID}`, `settle ${ID} left`]);
  });

  describe('to be sent later', () => {
    it('is recorded only when its time was chosen', async () => {
      const { compose } = test.addCompose();
      test.sendings.letGo(compose, 'schedule');
      await test.wait(60_000);
      expect(test.log()).toEqual([]);
      test.leave(compose);
      await test.wait(60_000);
      expect(test.log()).toEqual([`sending ${ID}`]);
      expect(test.asked[0]?.input).toMatchObject({ leavesLater: true });
    });

    it('is settled when its toast is gone, and taken back by its Undo', async () => {
      for (const isUndone of [false, true]) {
        const { compose } = test.addCompose();
        test.asked.length = 0;
        test.sendings.letGo(compose, 'schedule');
        test.leave(compose);
        test.toast(true);
        if (isUndone) test.addCompose();
        test.toast(false);
        await test.wait(2_000);
        expect(test.log()).toEqual([
          `sending ${ID}`,
          `settle ${ID} ${isUndone ? 'undone' : 'left'}`,
        ]);
        await test.wait(40_000);
      }
    });

    it('is told of at once when its page goes the moment after', () => {
      const { compose } = test.addCompose();
      test.sendings.letGo(compose, 'schedule');
      compose.remove();
      window.dispatchEvent(new Event('pagehide'));
      expect(test.log()[0]).toBe(`sending ${ID}`);
    });

    it('is not recorded when the rep goes back to it without a time and closes it', () => {
      const { compose, body } = test.addCompose();
      test.sendings.letGo(compose, 'schedule');
      press(body);
      test.leave(compose);
      expect(test.log()).toEqual([]);
    });

    it('is recorded whatever is pressed in the menu and the dialog that give the time', () => {
      const { compose } = test.addCompose();
      compose.insertAdjacentHTML('beforeend', '<div role="menu"><b></b></div>');
      document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><i></i></div>');
      test.sendings.letGo(compose, 'schedule');
      for (const part of document.querySelectorAll<HTMLElement>('b, i, .send')) press(part);
      test.leave(compose);
      expect(test.log()).toEqual([`sending ${ID}`]);
    });

    it('is not recorded when the rep writes on and closes it', () => {
      const { compose, body } = test.addCompose();
      test.sendings.letGo(compose, 'schedule');
      test.type(body);
      test.leave(compose);
      expect(test.log()).toEqual([]);
    });

    it('is not recorded when it is discarded', async () => {
      const { compose } = test.addCompose();
      compose.insertAdjacentHTML('beforeend', '<div class="discard"></div>');
      test.sendings.letGo(compose, 'schedule');
      compose.querySelector<HTMLElement>('.discard')?.click();
      test.leave(compose);
      await test.wait(0);
      expect(test.log()).toEqual([`settle ${ID} discarded`]);
    });

    it('is recorded once when it is sent at once instead', async () => {
      const { compose } = test.addCompose();
      test.sendings.letGo(compose, 'schedule');
      test.sendings.letGo(compose, 'send');
      test.leave(compose);
      await test.wait(0);
      expect(test.log()).toEqual([`sending ${ID}`]);
    });

    it('goes under the id it got while its time was chosen', () => {
      const { compose } = test.addCompose({ draftId: null });
      test.sendings.letGo(compose, 'schedule');
      test.setDraft(compose, { draftId: ID });
      test.round();
      test.leave(compose);
      expect(test.log()).toEqual([`sending ${ID}`]);
    });
  });

  it('is recorded again when the rep mends it and sends it again at once', async () => {
    const { compose } = test.addCompose({}, [item()]);
    test.sendings.letGo(compose, 'send');
    await test.wait(700);
    test.setItems(compose, [item(), item({ key: 'k-1', sentence: 'We will host it.' })]);
    test.sendings.letGo(compose, 'send');
    await test.wait(0);
    const reports = test.asked.map(({ input }) => (input as { promises: unknown[] }).promises);
    expect(reports.map((promises) => promises.length)).toEqual([1, 2]);
  });

  it('is recorded once on a double click', async () => {
    const { compose } = test.addCompose();
    test.sendings.letGo(compose, 'send');
    await test.wait(100);
    test.sendings.letGo(compose, 'send');
    await test.wait(0);
    expect(test.log()).toEqual([`sending ${ID}`]);
  });

  it('is discarded by keys as by the control, and only when its compose goes', async () => {
    const keys = { key: 'd', ctrlKey: true, bubbles: true };
    const kept = test.addCompose();
    kept.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    await test.wait(6_000);
    test.leave(kept.compose);
    expect(test.log()).toEqual([]);
    const { compose, body } = test.addCompose();
    body.dispatchEvent(new KeyboardEvent('keydown', keys));
    test.leave(compose);
    expect(test.log()).toEqual([`settle ${ID} discarded`]);
  });

  it('has left although the Undo of another deed was pressed', async () => {
    const { compose } = test.addCompose();
    test.sendings.letGo(compose, 'send');
    test.leave(compose);
    test.toast(true);
    test.pressUndo();
    await test.wait(4_000);
    expect(test.log()).toEqual([`sending ${ID}`]);
    await test.wait(2_000);
    expect(test.log()).toEqual([`sending ${ID}`, `settle ${ID} left`]);
  });

  it('is undone when its draft comes back, and is reported as a draft again', async () => {
    const { compose } = test.addCompose();
    test.sendings.letGo(compose, 'send');
    test.leave(compose);
    test.toast(true);
    test.pressUndo();
    const back = test.addCompose();
    await test.wait(0);
    expect(test.log()).toEqual([`sending ${ID}`, `settle ${ID} undone`]);
    expect(test.reporter.resume).toHaveBeenCalledExactlyOnceWith(back.compose);
  });

  it('is not doubled when it had no id yet and is undone', async () => {
    const { compose } = test.addCompose({ draftId: null }, [item()]);
    test.sendings.letGo(compose, 'send');
    test.leave(compose);
    test.toast(true);
    // Another mail to the same people is not the one that comes back.
    test.addCompose({ draftId: 'msg-a:3' });
    await test.wait(0);
    test.pressUndo();
    const back = test.addCompose({ draftId: 'msg-a:2' }, [item()]);
    await test.wait(0);
    expect(test.log()).toEqual([
      expect.stringMatching(/^sending baton:/u),
      expect.stringMatching(/^settle baton:.* discarded$/u),
    ]);
    test.sendings.letGo(back.compose, 'send');
    await test.wait(0);
    expect(test.log().slice(2)).toEqual(['sending msg-a:2']);
  });

  it('goes on under its own id when it got one between two sends', async () => {
    const { compose } = test.addCompose({ draftId: null });
    test.sendings.letGo(compose, 'send');
    await test.wait(700);
    test.setDraft(compose, { draftId: ID });
    test.sendings.letGo(compose, 'send');
    await test.wait(0);
    expect(test.log()).toEqual([
      expect.stringMatching(/^sending baton:/u),
      expect.stringMatching(/^settle baton:.* discarded$/u),
      `sending ${ID}`,
    ]);
  });

  it('is recorded again when it was refused and leaves after all', async () => {
    const { compose } = test.addCompose();
    test.sendings.letGo(compose, 'send');
    await test.wait(2_000);
    expect(test.log()).toEqual([`sending ${ID}`, `settle ${ID} refused`]);
    await test.wait(20_000);
    test.leave(compose);
    await test.wait(0);
    expect(test.log().slice(2)).toEqual([`sending ${ID}`]);
  });

  it('is a draft again when it was refused, mended and closed', async () => {
    const { compose, body } = test.addCompose();
    test.sendings.letGo(compose, 'send');
    await test.wait(2_000);
    test.type(body);
    test.leave(compose);
    await test.wait(20_000);
    expect(test.log()).toEqual([`sending ${ID}`, `settle ${ID} refused`]);
  });
});
