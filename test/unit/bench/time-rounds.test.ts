import { expect, test } from 'vitest';
import { timeRounds } from '../../bench/time-rounds';

const mails = ['a', 'b', 'c', 'd', 'e'];
const endless = { warmUp: 1, rounds: 3, budget: Infinity };

test('has everyone read the same mail in a round, in turns, new ones after the warm-up', async () => {
  const log: string[] = [];
  const readers = ['x', 'y'].map((name) => ({ read: (mail: string) => log.push(name + mail) }));
  const times = await timeRounds(readers, mails, endless);
  expect(log).toEqual(['xa', 'ya', 'xb', 'yb', 'yc', 'xc', 'xd', 'yd']);
  expect(times.map((own) => own.length)).toEqual([3, 3]);
});

test('begins again when the mails run out', async () => {
  const log: string[] = [];
  await timeRounds([{ read: (mail) => log.push(mail) }], ['a', 'b'], endless);
  expect(log).toEqual(['a', 'b', 'a', 'b']);
});

test('waits for a reader that answers later', async () => {
  let done = 0;
  const read = async (): Promise<void> => {
    await new Promise(setImmediate);
    done += 1;
  };
  await timeRounds([{ read }], mails, endless);
  expect(done).toBe(4);
});

test('reads once however slow the reader is', async () => {
  let reads = 0;
  const read = (): number => reads++;
  const [times] = await timeRounds([{ read }], mails, { warmUp: 2, rounds: 3, budget: 1e-9 });
  expect(times).toHaveLength(1);
});
