// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SHOWN_WITHIN_MS } from '@/lib/content/gate/gate-question';
import { startGate } from '@/lib/content/gate/start-gate';
import { fakeCrm, OPEN_GATE, PRESSES, RECORD, type PressWay } from './fake-crm';

const WAYS: readonly PressWay[] = ['mouse', 'touch', 'enter', 'space', 'bare', 'shortcut'];
const ANYWAY = { action: 'overrule', reason: ' The board met today. ' } as const;

async function setUp(options: Parameters<typeof fakeCrm>[0] = {}) {
  const crm = fakeCrm(options);
  const controller = new AbortController();
  const gate = startGate(crm.parts, controller.signal);
  gate.onRecord();
  await vi.advanceTimersByTimeAsync(0);
  const shown = () => {
    const use = crm.opened.at(-1);
    if (use === undefined) throw new Error('nothing was asked');
    use.onShown();
    return use;
  };
  return { ...crm, gate, controller, shown };
}

describe('the gate of a CRM page', () => {
  let test: Awaited<ReturnType<typeof setUp>>;
  beforeEach(async () => {
    vi.useFakeTimers();
    test = await setUp();
  });
  afterEach(() => {
    test.controller.abort();
    vi.useRealTimers();
  });

  it.each(WAYS)('holds the whole of a press by %s, and asks once', async (way) => {
    PRESSES[way](test.find('#won span'));
    await vi.advanceTimersByTimeAsync(0);
    expect(test.heard).toEqual([]);
    expect(test.opened).toHaveLength(1);
    expect(test.opened[0]?.content).toMatchObject({
      kind: 'gate',
      crm: 'hubspot',
      mode: 'warn',
      dealName: 'Northwind Clinics',
      gaps: OPEN_GATE.gaps,
    });
  });

  it.each(WAYS)('moves it once by %s after the reason was kept', async (way) => {
    PRESSES[way](test.find('#won'));
    await test.shown().onAnswer(ANYWAY);
    expect(test.log).toEqual(['kept The board met today.', 'moved']);
    expect(test.heard).toEqual(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
  });

  it('holds a control that means won whatever its stage is called', async () => {
    PRESSES.mouse(test.find('.mark'));
    await test.shown().onAnswer(ANYWAY);
    expect(test.moves()).toBe(1);
  });

  it('lets every other move, and a click that no hand made, pass', () => {
    PRESSES.mouse(test.find('[data-label=Proposal]'));
    test.find('#won').click();
    expect(test.moves()).toBe(2);
    expect(test.opened).toHaveLength(0);
  });

  it('leaves the deal where it is on Back, and asks anew at the next press', async () => {
    const won = test.find('#won');
    PRESSES.mouse(won);
    await test.shown().onAnswer({ action: 'back' });
    expect(document.activeElement).toBe(won);
    PRESSES.mouse(won);
    expect(test.opened).toHaveLength(2);
    expect(test.moves()).toBe(0);
  });

  it('goes back on Escape in the page', () => {
    PRESSES.mouse(test.find('#won'));
    test.shown();
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    test.find('#beside').dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(test.page.closed).toBe(1);
    expect(test.moves()).toBe(0);
  });

  it('opens the sidebar at the first gap on Fix now', async () => {
    PRESSES.mouse(test.find('#won'));
    await test.shown().onAnswer({ action: 'fix' });
    expect(test.log).toEqual(['asked {"view":"brief","item":"compellingEvent"}', 'sidebar']);
  });

  it('opens the calls where only the introduction lacks, and just the sidebar where there is no deal', async () => {
    for (const gaps of [[{ kind: 'introduction' }], [{ kind: 'no_brief' }]] as const) {
      test.page.state = { ...OPEN_GATE, gaps: [...gaps] };
      test.gate.refresh();
      await vi.advanceTimersByTimeAsync(0);
      PRESSES.mouse(test.find('#won'));
      await test.shown().onAnswer({ action: 'fix' });
    }
    expect(test.log).toEqual(['asked {"view":"calls","item":null}', 'sidebar', 'sidebar']);
  });

  it('lets no second press slip through while it asks, and brings the keyboard back', () => {
    const won = test.find('#won');
    PRESSES.mouse(won);
    PRESSES.enter(won);
    PRESSES.mouse(won);
    test.shown();
    PRESSES.mouse(won);
    expect(test.opened).toHaveLength(1);
    expect(test.page.focused).toBe(1);
    expect(test.moves()).toBe(0);
  });

  it('can’t be overruled where the setting is to stop', async () => {
    test.page.state = { ...OPEN_GATE, mode: 'block' };
    test.gate.refresh();
    await vi.advanceTimersByTimeAsync(0);
    PRESSES.mouse(test.find('#won'));
    await expect(test.shown().onAnswer(ANYWAY)).rejects.toThrow('not to be overruled');
    expect(test.log).toEqual([]);
  });

  it('passes once the gate is open, the mode is off, or the record is won', async () => {
    for (const state of [
      { ...OPEN_GATE, gaps: [] },
      { ...OPEN_GATE, mode: 'off' as const },
    ]) {
      test.page.state = state;
      test.gate.refresh();
      await vi.advanceTimersByTimeAsync(0);
      PRESSES.mouse(test.find('#won'));
    }
    test.page.state = OPEN_GATE;
    test.gate.refresh();
    await vi.advanceTimersByTimeAsync(0);
    test.page.record = { ...RECORD, stage: 'Closed won' };
    PRESSES.mouse(test.find('#won'));
    test.page.record = { ...RECORD, standing: 'won' };
    PRESSES.mouse(test.find('#won'));
    expect(test.moves()).toBe(4);
    expect(test.opened).toHaveLength(0);
  });

  it('goes through when the panel does not show within two seconds', async () => {
    PRESSES.mouse(test.find('#won'));
    await vi.advanceTimersByTimeAsync(SHOWN_WITHIN_MS - 1);
    expect(test.moves()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(test.moves()).toBe(1);
  });

  it('goes through at once when the panel fails before it shows', () => {
    PRESSES.mouse(test.find('#won'));
    test.opened[0]?.onFailed();
    expect(test.moves()).toBe(1);
  });

  it('goes on all the same when the reason is not heard in time', async () => {
    test.page.keeps = false;
    PRESSES.mouse(test.find('#won'));
    const answered = test.shown().onAnswer(ANYWAY);
    await vi.advanceTimersByTimeAsync(2_000);
    await answered;
    expect(test.moves()).toBe(1);
  });

  it('presses what the page has drawn in place of the control', async () => {
    PRESSES.mouse(test.find('#won'));
    test.redraw('#won');
    await test.shown().onAnswer(ANYWAY);
    expect(test.moves()).toBe(1);
  });

  it('says so where the control is gone, and lets the rep’s own next press pass', async () => {
    PRESSES.mouse(test.find('#won'));
    const use = test.shown();
    const won = test.find('#won');
    const place = won.parentElement;
    won.remove();
    await expect(use.onAnswer(ANYWAY)).rejects.toThrow('nothing to press');
    await use.onAnswer({ action: 'back' });
    place?.append(won);
    PRESSES.mouse(won);
    expect(test.moves()).toBe(1);
    PRESSES.mouse(won);
    expect(test.opened).toHaveLength(2);
  });

  it('holds in a shadow root what its innermost element moves', () => {
    const host = document.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<button class="stage" data-label="Closed Won"><i>Won</i></button>';
    document.body.append(host);
    const inner = shadow.querySelector('i');
    if (inner === null) throw new Error('no button');
    PRESSES.mouse(inner);
    expect(test.opened).toHaveLength(1);
  });

  describe('that goes on to another record', () => {
    it('judges nothing there by what it knew of this one', async () => {
      test.page.located = '18204417402';
      PRESSES.mouse(test.find('#won'));
      expect(test.moves()).toBe(1);
      test.page.state = null;
      test.page.record = { ...RECORD, recordId: '18204417402' };
      test.gate.onRecord();
      await vi.advanceTimersByTimeAsync(0);
      PRESSES.mouse(test.find('#won'));
      expect(test.moves()).toBe(2);
      expect(test.opened).toHaveLength(0);
    });

    it('takes the question away and presses nothing there', async () => {
      PRESSES.mouse(test.find('#won'));
      const use = test.shown();
      test.page.located = '18204417402';
      test.round();
      expect(test.page.closed).toBe(1);
      await use.onAnswer(ANYWAY);
      await vi.advanceTimersByTimeAsync(SHOWN_WITHIN_MS);
      expect(test.moves()).toBe(0);
    });
  });

  it('lets what waits for its panel go when the script ends, and takes away what is asked', () => {
    PRESSES.mouse(test.find('#won'));
    test.controller.abort();
    expect(test.moves()).toBe(1);
  });
});

describe('the gate of a page whose controls act on the first half of a press', () => {
  it('holds that half too', async () => {
    vi.useFakeTimers();
    const test = await setUp({ actsOn: 'pointerdown' });
    PRESSES.mouse(test.find('#won'));
    expect(test.moves()).toBe(0);
    await test.shown().onAnswer(ANYWAY);
    expect(test.moves()).toBe(1);
    test.controller.abort();
    vi.useRealTimers();
  });
});
