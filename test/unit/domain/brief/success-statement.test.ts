import { describe, expect, test } from 'vitest';
import { successStatement } from '@/lib/domain/brief/success-statement';

const whole = {
  id: 'criterion-1',
  metric: 'Days to close the month',
  baseline: '11',
  target: '5 days.',
  byDate: '2027-03-31',
  day30: '9 days',
  day60: '7 days',
  owner: 'Dana Whitfield',
};
const options = { customer: 'Northwind', locale: 'en-GB' };
const read = (criterion: typeof whole | (Omit<typeof whole, 'byDate'> & { byDate: null })) =>
  successStatement(criterion, options)
    .map(({ kind, text }) => (kind === 'hole' ? `[${text}]` : text))
    .join('');

describe('the success statement', () => {
  test('says what the customer expects, by when, on what way, and who tracks it', () => {
    expect(read(whole)).toBe(
      'By day 90, 31 March 2027, Northwind expects days to close the month to reach 5 days, from 11 today. ' +
        'Milestones: 9 days at day 30, 7 days at day 60. Dana Whitfield tracks it.',
    );
  });

  test.each([
    ['Agency spend', 'expects agency spend to reach'],
    ['Salesforce adoption', 'expects Salesforce adoption to reach'],
  ])('says “%s” within its sentence', (metric, words) => {
    expect(read({ ...whole, metric })).toContain(words);
  });

  test('shows a hole for each thing that lacks, and says nothing of a baseline nobody gave', () => {
    const blank = {
      ...whole,
      metric: '',
      baseline: ' ',
      target: '',
      byDate: null,
      day60: '',
      owner: '',
    };
    expect(read(blank)).toBe(
      'By day 90, [which date], Northwind expects [what they measure] to reach [which target]. ' +
        'Milestones: 9 days at day 30, [how far] at day 60. [Who of them] tracks it.',
    );
  });

  test('speaks of the customer where the company has no name', () => {
    const [, , who] = successStatement(whole, { ...options, customer: ' ' });
    expect(who?.text).toBe(', the customer expects ');
  });
});
