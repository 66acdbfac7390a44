import { expect, test } from 'vitest';
import { median } from '../../bench/median';
import { percentile } from '../../bench/percentile';
import { growthTable, mediansTable } from '../../bench/reading-report';

test.each([
  [[3, 1, 2], 2],
  [[10, 9, 1, 2], 5.5],
  [[7], 7],
  [[], NaN],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

test('the 95th percentile lets one in twenty be greater', () => {
  const oneToTwenty = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect(percentile(oneToTwenty, 0.95)).toBe(19);
  expect(percentile(oneToTwenty, 0)).toBe(1);
  expect(percentile([], 0.5)).toBeNaN();
});

const sizes = [
  {
    words: 100,
    times: [
      [1, 2, 4],
      [3, 4],
    ],
  },
  { words: 1000, times: [[20, 20, 20], [50]] },
];

test('compares with Baton round by round, over the rounds that both took part in', () => {
  const [, baton, peer] = mediansTable(['Baton', 'peer'], sizes);
  expect(baton?.split(/ {2,}/)).toEqual([
    'Baton',
    '2.00 ms',
    '1.00 x',
    '3',
    '20.00 ms',
    '1.00 x',
    '3',
  ]);
  expect(peer?.split(/ {2,}/)).toEqual([
    'peer',
    '3.50 ms',
    '2.50 x',
    '2',
    '50.00 ms',
    '2.50 x',
    '1',
  ]);
});

test('tells growth by the time for one word', () => {
  const [, baton, peer] = growthTable(['Baton', 'peer'], sizes);
  expect(baton?.split(/ {2,}/)).toEqual(['Baton', '20.00 µs', '20.00 µs', '1.00 x']);
  expect(peer?.split(/ {2,}/)).toEqual(['peer', '35.00 µs', '50.00 µs', '1.43 x']);
});
