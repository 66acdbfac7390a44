import { describe, expect, it } from 'vitest';
import { decideSend } from '@/lib/content/send/send-decision';
import { item } from '../items';

const followUp = item({ key: 'f', kind: 'follow_up' });

describe('decideSend', () => {
  it('asks about promises that matter and counts the quiet ones', () => {
    const promise = item();
    expect(decideSend([promise, followUp, item({ type: 'declined' })], 'when_it_matters')).toEqual({
      kind: 'hold',
      items: [promise],
      quietCount: 1,
    });
  });

  it('lets a mail go that holds follow-ups, a no and a later alone', () => {
    const quiet = [followUp, item({ type: 'declined' }), item({ type: 'deferred' })];
    expect(decideSend(quiet, 'when_it_matters')).toEqual({ kind: 'let_go' });
  });

  it('asks about follow-ups too where the rep wants to be asked always', () => {
    expect(decideSend([followUp], 'always')).toMatchObject({ kind: 'hold', items: [followUp] });
  });

  it('never asks where the rep wants none, nor about what was dismissed or asked before', () => {
    expect(decideSend([item()], 'silent').kind).toBe('let_go');
    expect(decideSend([item({ record: false })], 'always').kind).toBe('let_go');
    expect(decideSend([item({ asked: true })], 'always').kind).toBe('let_go');
  });
});
