import type { Move } from '../move';

/** Something that is to be done, before it is said whose name that is. */
export type Step = Pick<Move, 'who' | 'code' | 'about' | 'dueAt' | 'isDay'> & {
  /** A name that is known better than by the part; null to take who fills that. */
  readonly name: string | null;
};

/** A step that is due whenever it is. */
export function step(who: Step['who'], code: Step['code'], more: Partial<Step> = {}): Step {
  return { who, code, about: '', dueAt: null, isDay: false, name: null, ...more };
}
