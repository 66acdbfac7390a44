import { expect, test } from 'vitest';
import { buildMails, LAST_WORDS } from '../../bench/build-mails';

const lines = [
  'Thanks for the call on Tuesday, it helped.',
  '',
  '',
  'The quote covers forty seats and the import.',
  '  - training is two half days, on your site   ',
  '',
  'Shall we talk about the dates next week?',
];
const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

test.each([10, 11, 15, 20])('gives mails of exactly %i words', (words) => {
  const mails = buildMails(lines, words, 100);
  expect(mails.length).toBeGreaterThan(0);
  expect(mails.map(countWords)).toEqual(mails.map(() => words));
});

test('goes on where the mail before ended, loses no word and repeats none', () => {
  const mails = buildMails(lines, 9 + 8, 100);
  const texts = mails.map((mail) => mail.slice(0, -LAST_WORDS.length).trim());
  expect(texts).toEqual([
    'Thanks for the call on Tuesday, it helped.',
    'The quote covers forty seats and the import.',
    '- training is two half days, on your.',
    'site\n\nShall we talk about the dates next.',
  ]);
});

test('keeps line breaks, and one empty line between paragraphs', () => {
  expect(buildMails(lines, 9 + 18, 1)).toEqual([
    `Thanks for the call on Tuesday, it helped.\n\nThe quote covers forty seats and the import.\n- training. ${LAST_WORDS}`,
  ]);
});

test('gives no more mails than wanted, and fewer where the text ends', () => {
  expect(buildMails(lines, 9 + 8, 2)).toHaveLength(2);
  expect(buildMails(lines, 9 + 1000, 2)).toEqual([]);
});

test('refuses mails that are too short for their last words', () => {
  expect(() => buildMails(lines, 9, 1)).toThrow(RangeError);
});
