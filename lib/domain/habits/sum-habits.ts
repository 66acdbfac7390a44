import type { Habits } from './habit';

/** The four habits of a good handoff. */
export const HABIT_IDS = [
  'briefInTime',
  'alignmentInTime',
  'promisesKept',
  'summariesConfirmed',
] as const;
export type HabitId = (typeof HABIT_IDS)[number];

/** A part of a whole, and how many more there are of which nothing can be told yet. */
export interface HabitFigure {
  readonly part: number;
  readonly whole: number;
  readonly unknown: number;
}

/** What is asked of a deal. */
interface Judged {
  readonly habits: Habits;
  /** Promises whose end isn't known yet. */
  readonly openPromises: number;
}

/** The four habits over many deals. */
export function sumHabits(deals: readonly Judged[]): Readonly<Record<HabitId, HabitFigure>> {
  const total = (count: (deal: Judged) => number) =>
    deals.reduce((sum, deal) => sum + count(deal), 0);
  const judged = (habit: 'briefInTime' | 'alignmentInTime'): HabitFigure => {
    const part = total(({ habits }) => Number(habits[habit] === true));
    const unknown = total(({ habits }) => Number(habits[habit] === null));
    return { part, whole: deals.length - unknown, unknown };
  };
  return {
    briefInTime: judged('briefInTime'),
    alignmentInTime: judged('alignmentInTime'),
    promisesKept: {
      part: total(({ habits }) => habits.promisesKept),
      whole: total(({ habits }) => habits.promisesSettled),
      unknown: total(({ openPromises }) => openPromises),
    },
    summariesConfirmed: {
      part: total(({ habits }) => habits.summariesConfirmed),
      whole: total(({ habits }) => habits.summariesSent),
      unknown: 0,
    },
  };
}
