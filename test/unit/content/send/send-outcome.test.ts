import { describe, expect, it } from 'vitest';
import {
  beginSend,
  stepSend,
  type SendSight,
  type SendVerdict,
} from '@/lib/content/send/send-outcome';
import type { SendWay } from '@/lib/hosts/mail-host';

type Sight = Omit<SendSight, 'now'> & { readonly undo?: true };

const open: Sight = { open: true, toast: false };
const gone: Sight = { open: false, toast: false };
const toast: Sight = { open: false, toast: true };

/** Plays sights at given seconds, to the end of the watch; gives every verdict with its second. */
function play(sights: readonly [number, Sight][], way: SendWay = 'send') {
  let state = beginSend(way, 0);
  const verdicts: [number, SendVerdict][] = [];
  for (const [second, { undo, ...sight }] of sights) {
    const now = second * 1000;
    if (undo === true) state = { ...state, undoAt: now };
    const step = stepSend(state, { ...sight, now });
    state = step.state;
    if (step.verdict !== null) verdicts.push([second, step.verdict]);
    if (step.ends) break;
  }
  return verdicts;
}

describe('stepSend', () => {
  it('counts a mail as left once its undo window has passed', () => {
    expect(
      play([
        [0, open],
        [0.3, gone],
        [0.4, toast],
        [9, toast],
        [10, gone],
        [10.5, gone],
        [11.1, gone],
      ]),
    ).toEqual([[11.1, 'left']]);
  });
  it('takes a mail as undone when its compose comes back, with a click or without', () => {
    for (const sight of [toast, { ...toast, undo: true } as const]) {
      expect(
        play([
          [0.3, gone],
          [1, toast],
          [3, sight],
          [3.4, open],
        ]),
      ).toEqual([[3.4, 'undone']]);
    }
  });
  it('does not take the Undo of another deed for its own', () => {
    expect(
      play([
        [0.3, gone],
        [1, toast],
        [3, { ...toast, undo: true }],
        [3.2, gone],
        [5, gone],
        [8.1, gone],
      ]),
    ).toEqual([[8.1, 'left']]);
  });
  it('waits for the compose after an Undo that was pressed before the mail was seen to go', () => {
    expect(
      play([
        [0.1, { ...open, undo: true }],
        [0.3, toast],
        [0.5, gone],
        [2, gone],
        [4, open],
      ]),
    ).toEqual([[4, 'undone']]);
  });
  it('takes a mail back that comes back after another toast took the place of its own', () => {
    expect(
      play([
        [0.3, toast],
        [1, gone],
        [2.1, gone],
        [9, toast],
        [11, open],
      ]),
    ).toEqual([
      [2.1, 'left'],
      [11, 'undone'],
    ]);
  });
  it('takes a compose that stays for a refusal', () => {
    expect(
      play([
        [0, open],
        [1, open],
        [1.6, open],
      ]),
    ).toEqual([[1.6, 'refused']]);
  });
  it('takes a mail as going when its time has been chosen, however long that took', () => {
    expect(
      play(
        [
          [0, open],
          [30, open],
          [31, gone],
        ],
        'schedule',
      ),
    ).toEqual([[31, 'goes_late']]);
  });
  it('follows a scheduled mail through its undo window', () => {
    const chosen: [number, Sight][] = [
      [0, open],
      // Nothing may change on the page between the toast's coming and its going.
      [30, toast],
    ];
    const rest: [number, Sight][] = [
      [36, gone],
      [37.1, gone],
    ];
    expect(play([...chosen, ...rest], 'schedule')).toEqual([
      [30, 'goes_late'],
      [37.1, 'left'],
    ]);
    expect(play([...chosen, [33, open]], 'schedule')).toEqual([
      [30, 'goes_late'],
      [33, 'undone'],
    ]);
  });
  it('notices at once a refused mail that leaves after all', () => {
    expect(
      play([
        [1.6, open],
        [8, gone],
        [8.5, toast],
        [20, gone],
        [21.1, gone],
      ]),
    ).toEqual([
      [1.6, 'refused'],
      [8, 'goes_late'],
      [21.1, 'left'],
    ]);
  });
  it('takes a refused mail that was only closed for the draft it is', () => {
    expect(
      play([
        [1.6, open],
        [8, gone],
        [18.1, gone],
      ]),
    ).toEqual([
      [1.6, 'refused'],
      [8, 'goes_late'],
      [18.1, 'refused'],
    ]);
  });
  it('leaves it to the background where no toast is seen', () => {
    expect(
      play([
        [0.3, gone],
        [200, gone],
        [301, gone],
      ]),
    ).toEqual([[301, 'unseen']]);
  });
});
