import { i18n } from '#i18n';
import type { ReadingProblem } from './conversation';

/** Why nothing came of reading, and what to do about it. */
export function problemWords(problem: ReadingProblem): string {
  return i18n.t(`capture.problem.${problem}`);
}
