import { describe, expect, it } from 'vitest';
import {
  stepSend,
  type SendSight,
  type SendState,
  type SendVerdict,
} from '@/lib/content/send/send-outcome';
import type { SendWay } from '@/lib/hosts/mail-host';

const open: Omit<SendSight, 'now'> = { live: true, back: false, toast: false, undoPressed: false };
const gone = { ...open, live: false };
const toast = { ...gone, toast: true };

/** Plays sights at given seconds; gives every verdict with its second. */
function play(sights: readonly [number, Omit<SendSight, 'now'>][], way: SendWay = 'send') {
  let state: SendState = { phase: 'leaving', since: 0 };
  const verdicts: [number, SendVerdict][] = [];
  for (const [second, sight] of sights) {
    const step = stepSend(state, way, { ...sight, now: second * 1000 });
    state = step.state;
    if (step.verdict !== null) verdicts.push([second, step.verdict]);
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
  it('sees Undo pressed, and a draft that came back without it', () => {
    expect(
      play([
        [0.3, gone],
        [1, toast],
        [3, { ...toast, undoPressed: true }],
      ]),
    ).toEqual([[3, 'undone']]);
    expect(
      play([
        [0.3, gone],
        [1, toast],
        [3, gone],
        [3.4, { ...gone, back: true }],
      ]),
    ).toEqual([[3.4, 'undone']]);
  });
  it('takes a compose that stays for a refusal, but not while a time is chosen', () => {
    expect(
      play([
        [0, open],
        [1, open],
        [1.6, open],
      ]),
    ).toEqual([[1.6, 'refused']]);
    expect(
      play(
        [
          [0, open],
          [30, open],
        ],
        'schedule',
      ),
    ).toEqual([]);
  });
  it('notices a refused mail that leaves after all', () => {
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
      [8.5, 'resent'],
      [21.1, 'left'],
    ]);
  });
  it('says nothing of a refused mail that is only closed', () => {
    expect(
      play([
        [1.6, open],
        [8, gone],
        [11.1, gone],
      ]),
    ).toEqual([
      [1.6, 'refused'],
      [11.1, 'unseen'],
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
