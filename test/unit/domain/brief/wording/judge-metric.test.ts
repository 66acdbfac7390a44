import { describe, expect, test } from 'vitest';
import { judgeMetric, type MetricPart } from '@/lib/domain/brief/wording/judge-metric';

const judged = (metric: string, target = '', baseline = '', byDate: string | null = '2027-03-31') =>
  judgeMetric({ metric, target, baseline, byDate, day30: '', day60: '', owner: 'Ruth' });
const missing = (...parts: Parameters<typeof judged>) => judged(...parts).missing;

describe('a metric that can be counted', () => {
  test.each([
    ['Support tickets a week', '120', '300'],
    ['Share of invoices without a touch', '80 %', ''],
    ['Onboarding of a new nurse', 'two days', 'a week'],
    ['Agency spend', '€40k a month', ''],
    ['NPS', '40', '12'],
    ['Planners on the app', '35 of 40', ''],
    ['Halve the reminders we send', '', '600 a month'],
    ['Three quarters of all claims decided without a call', '', ''],
    ['Picking errors', 'none', '14 a week'],
    ['Customer satisfaction score', '4.6', '4.1'],
    ['Orders entered by hand', '10 fewer per shift', ''],
    ['Server downtime', 'under 1 h', ''],
  ])('%s → %s', (...parts) => {
    expect(missing(...parts)).toEqual([]);
  });
});

describe('what is missing', () => {
  const cases: [string, string, string, MetricPart[]][] = [
    ['Reports on time', 'more of them', '60 %', ['number']],
    ['Lead time', 'shorter', '9 days', ['number']],
    ['Better collaboration', '30 %', '', ['unit']],
    ['Productivity', '2x', '', ['unit']],
    ['40', '', '', ['unit']],
    ['Feel in control of the data', '', '', ['number', 'unit']],
    ['A great experience for everybody', 'wow', '', ['number', 'unit']],
    ['Windows 11 everywhere', '', '', ['number', 'unit']],
    ['Ready for SOC 2', '', '', ['number', 'unit']],
    ['Call time, 7 minutes now', 'lower', '', ['number']],
    ['Waiting time down from 40 minutes', '', '', ['number']],
  ];
  test.each(cases)('of %s → %s (from %s) is %o', (metric, target, baseline, parts) => {
    expect(missing(metric, target, baseline)).toEqual(parts);
  });

  test.each(['by 30 June', 'by day 90', 'end of Q2', 'before Easter', 'by 30/6', 'by week 12'])(
    'is no date where the words say %s',
    (when) => {
      expect(missing('Late invoices', `5 a week ${when}`, '', null)).toEqual([]);
    },
  );

  test.each(['soon', 'asap', 'at some point', 'as we had in Q3', 'like last year', '24/7'])(
    'is a date where the words say %s',
    (when) => {
      expect(missing('Late invoices', `5 a week ${when}`, '', null)).toEqual(['date']);
    },
  );

  test('is an owner where nobody tracks it', () => {
    const { missing: parts } = judgeMetric({
      metric: '',
      target: '',
      baseline: '',
      byDate: null,
      day30: '',
      day60: '',
      owner: ' ',
    });
    expect(parts).toEqual(['number', 'unit', 'date', 'owner']);
  });
});

test('a wish is told from a measure that lacks its figure', () => {
  expect(judged('Happier planners').isMood).toBe(true);
  expect(judged('Growth', '20 %').isMood).toBe(true);
  expect(judged('Invoice errors', 'fewer').isMood).toBe(false);
  expect(judged('Late invoices', '5 a week').isMood).toBe(false);
});
