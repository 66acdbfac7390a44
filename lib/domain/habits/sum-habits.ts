import type { Overview } from '../overview/overview';
import type { Habits } from './habit';

/** The four habits of a good handoff. */
export const HABITS = ['briefs', 'alignment', 'promises', 'summaries'] as const;
export type HabitId = (typeof HABITS)[number];

/** One habit over many deals: how often it was kept, of how many times that can be told. */
export interface HabitFigure {
  readonly id: HabitId;
  readonly part: number;
  readonly whole: number;
}

/** The four habits over deals, in their order. What isn't known of a deal counts on neither side. */
export function sumHabits(overviews: readonly Pick<Overview, 'habits'>[]): HabitFigure[] {
  const all = overviews.map(({ habits }) => habits);
  return [
    { id: 'briefs', ...share(all.map(({ briefInTime }) => briefInTime)) },
    { id: 'alignment', ...share(all.map(({ alignmentInTime }) => alignmentInTime)) },
    { id: 'promises', part: sum(all, 'promisesKept'), whole: sum(all, 'promisesSettled') },
    { id: 'summaries', part: sum(all, 'summariesConfirmed'), whole: sum(all, 'summariesSent') },
  ];
}

function share(answers: readonly (boolean | null)[]): Pick<HabitFigure, 'part' | 'whole'> {
  const known = answers.filter((answer) => answer !== null);
  return { part: known.filter(Boolean).length, whole: known.length };
}

type Count = Exclude<keyof Habits, 'briefInTime' | 'alignmentInTime'>;

function sum(all: readonly Habits[], count: Count): number {
  return all.reduce((total, habits) => total + habits[count], 0);
}
