import { expect, test } from 'vitest';
import { judgeEvent } from '@/lib/domain/brief/wording/judge-event';

const judged = (event: string, date: string | null = null) => {
  const { lacksEvent, lacksTime } = judgeEvent({ event, date });
  return [...(lacksEvent ? ['event'] : []), ...(lacksTime ? ['time'] : [])];
};

test.each([
  'The lease on the Leeds warehouse ends on 30 June',
  'Their ERP vendor stops support at the end of 2027',
  'Auditors come back in March',
  'New waste law in force from 1 July',
  'They take over Brandt AG, closing is in Q2',
  'The head of finance leaves in May and nobody else knows the sheets',
  'Black Friday: last year the shop was down for six hours',
  'They want to be ready before the inspection on 12 April',
  'Board meeting on 3 March, the CFO has to report the cost per order',
  'Third plant opens in autumn 2027',
  'Current contract runs out in six weeks',
  'Their biggest customer requires EDI from 1 October',
])('%s', (event) => {
  expect(judged(event)).toEqual([]);
});

test.each([
  ['They need a better tool by June', ['event']],
  ['Really liked us and want to go live in May', ['event']],
  ['Our price list changes on 1 January', ['event']],
  ['The quote expires on 31 March', ['event']],
  ['I gave them 10 % if they sign before Christmas', ['event']],
  ['No particular deadline, sometime in Q2', ['event']],
  ['Innovation strategy 2030', ['event']],
  ['They want to grow', ['event', 'time']],
  ['Good timing', ['event', 'time']],
  ['Their auditors are coming', ['time']],
  ['The landlord has given notice', ['time']],
])('%s lacks %o', (event, lacks) => {
  expect(judged(event)).toEqual(lacks);
});

test('a date makes no event of a wish, and a time of no event', () => {
  expect(judged('They want to grow', '2027-01-01')).toEqual(['event']);
  expect(judged('The landlord has given notice', '2027-01-01')).toEqual([]);
});

test('what was is no time to come', () => {
  expect(judged('The audit of last March')).toEqual(['time']);
});
