import { median } from './median';
import { table } from './table';

/** What was timed at one length of mail. */
export interface SizeResult {
  readonly words: number;
  /** For each subject, Baton first, the milliseconds of the rounds it took part in, from the first on. */
  readonly times: readonly (readonly number[])[];
}

/** The median of each subject at each length, how many times Baton's that is, and over how many rounds. */
export function mediansTable(names: readonly string[], sizes: readonly SizeResult[]): string[] {
  return table([
    ['', ...sizes.flatMap(({ words }) => [`${words} words`, 'of Baton', 'rounds'])],
    ...names.map((name, subject) => [
      name,
      ...sizes.flatMap(({ times }) => {
        const own = times[subject] ?? [];
        return [
          `${median(own).toFixed(2)} ms`,
          `${median(ratios(own, times[0] ?? [])).toFixed(2)} x`,
          String(own.length),
        ];
      }),
    ]),
  ]);
}

/** The time for one word at each length, and how many times that of the shortest mail the longest one's is. */
export function growthTable(names: readonly string[], sizes: readonly SizeResult[]): string[] {
  return table([
    ['', ...sizes.map(({ words }) => `${words} words`), 'longest to shortest'],
    ...names.map((name, subject) => {
      const perWord = sizes.map(
        ({ words, times }) => (median(times[subject] ?? []) / words) * 1000,
      );
      const growth = (perWord.at(-1) ?? NaN) / (perWord[0] ?? NaN);
      return [name, ...perWord.map((time) => `${time.toFixed(2)} µs`), `${growth.toFixed(2)} x`];
    }),
  ]);
}

/** Round by round, since both read the same mail in a round. */
function ratios(times: readonly number[], base: readonly number[]): number[] {
  return times.map((time, round) => time / (base[round] ?? NaN)).filter(Number.isFinite);
}
