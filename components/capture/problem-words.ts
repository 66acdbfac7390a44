import { i18n } from '#i18n';
import type { ReadingProblem } from './conversation';

/** Why nothing came of reading, and what to do about it; a file by its name. */
export function problemWords(failed: {
  readonly problem: ReadingProblem;
  readonly name?: string;
}): string {
  const { problem, name = '' } = failed;
  const words = i18n.t(`capture.problem.${problem}`);
  return name === '' ? words : i18n.t('capture.form.fileProblem', { name, problem: words });
}
