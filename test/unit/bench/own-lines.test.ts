import { expect, test } from 'vitest';
import { ownLines } from '../../bench/own-lines';

test('leaves out greeting, quote, closing formula and signature', () => {
  const body = [
    'Hi Rosa,',
    '> Can you do Friday at the latest?',
    'Friday works for all of us.',
    '',
    'I need the list of seats by then.',
    '',
    'Kind regards,',
    'Danny Okafor',
    'Account Executive at Plateful, 312-555-0188, Chicago',
  ].join('\n');
  expect(ownLines(body).filter((line) => line !== '')).toEqual([
    'Friday works for all of us.',
    'I need the list of seats by then.',
  ]);
});

test.each([
  'On Tue, 3 Mar 2026 at 10:02, Rosa Diaz wrote:',
  '-----Original Message-----',
  'From: Rosa Diaz <rosa@example.com>',
  '--',
])('stops at %j', (line) => {
  expect(ownLines(`We can do that on Friday.\n${line}\nWe need all of it by Monday.`)).toEqual([
    'We can do that on Friday.',
  ]);
});

test('keeps a sentence that begins like a closing formula', () => {
  const line = 'Thanks for the list, it was what I needed.';
  expect(ownLines(`${line}\nWe start with it today.`)).toEqual([line, 'We start with it today.']);
});
