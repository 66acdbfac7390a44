import { describe, expect, it } from 'vitest';
import { call, notes } from '../conversation';
import { readAs } from './read-values';

/** A call in which we ask and they answer. */
function theySay(words: string) {
  return call(['Maya Lindqvist', 'Go on.'], ['Ines Quell', words]);
}

describe('success criteria', () => {
  it.each([
    ['If errors drop from 9 % to under 2 % by September, I am happy.', '9 %', '2 %', '2026-09-30'],
    [
      'Waiting time below forty-five minutes by the first of October.',
      '',
      'below forty-five minutes',
      '2026-10-01',
    ],
    ['We want every trailer found within five minutes.', '', 'within five minutes', null],
    [
      'Fewer than ten call-outs a month, today it is around forty.',
      'forty',
      'Fewer than ten',
      null,
    ],
    ['Nobody calls the desk about it, that is what I want.', '', 'Nobody', null],
  ])('%s', (words, baseline, target, byDate) => {
    const value = readAs('success_criterion', theySay(words), words);
    expect(value).toMatchObject({ baseline, byDate });
    expect(value.target).toBe(target);
  });

  it('is told without its label and without how happy that would make somebody', () => {
    const row = 'goal: empty slots under 4% by the end of May, that would be a win';
    expect(readAs('success_criterion', notes(`Larkhill\n- ${row}`), 'empty slots')).toMatchObject({
      metric: 'empty slots',
      target: 'under 4%',
    });
  });

  it.each([
    ['Waiting time below forty-five minutes by the first of October.', 'Waiting time'],
    ['We close the month in 5 working days by 30 June.', 'close the month'],
    ['Under 150 mails a day per manager by Christmas.', 'mails a day per manager'],
    ["What I've told my boss is that empty runs go from 20 % to 5 %.", 'empty runs'],
    ['Ines: gate errors at 2 % or less by September', 'gate errors'],
    ['Ninety-eight percent of loads with a full record.', 'loads with a full record'],
    ['If slots are booked the day before, I am happy.', 'slots are booked the day before'],
    ['Twenty by June.', 'Twenty by June.'],
  ])('measures what stands beside figure and day: %s', (words, metric) => {
    expect(readAs('success_criterion', theySay(words), words).metric).toBe(metric);
  });

  it.each([
    ['No more than 1 in 50 slots missed.', '1 in 50'],
    ['We close the month in 5 working days by 30 June.', 'in 5 working days'],
    ['Spend under 100k by June.', 'under 100k'],
    ['Ninety-eight percent of loads with a full record.', 'Ninety-eight percent'],
    ['No paper at the gate.', 'No'],
  ])('has its figure with its measure, without what is counted: %s', (words, target) => {
    expect(readAs('success_criterion', theySay(words), words).target).toBe(target);
  });

  it('reads a long run of marks as fast as any text', () => {
    const words = `Errors ${', – '.repeat(4_000)}under 2 %`;
    expect(readAs('success_criterion', notes(words), 'Errors').metric).not.toBe('');
  });

  it('has no figure where none is told', () => {
    const words = 'It has to feel lighter for the team.';
    expect(readAs('success_criterion', theySay(words), words)).toMatchObject({
      baseline: '',
      target: '',
    });
  });
});
