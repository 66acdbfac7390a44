import { ANSWER_READINGS } from '@/lib/domain/emails/answers/answer';
import { readAnswer } from '@/lib/domain/emails/answers/read-answer';
import { answerCases, type AnswerCase, type AnswerPart } from './answer-sets';

/** How answers were read. */
export interface AnswerScore {
  readonly all: number;
  readonly right: number;
  /** Read as agreeing where something was corrected: the one fault that must not be. */
  readonly wronglyConfirmed: readonly string[];
  /** Corrections found, and how many of their quotes hold what was corrected. */
  readonly quoted: { readonly found: number; readonly right: number };
  /** By label, then by reading, in the order of the readings. */
  readonly confusion: readonly (readonly number[])[];
}

/** Scores how labelled answers are read. */
export function scoreAnswers(cases: readonly AnswerCase[]): AnswerScore {
  const read = cases.map((one) => ({ ...one, got: readAnswer(one.text) }));
  const found = read.filter(
    ({ corrected, got }) => corrected !== undefined && got.reading === 'corrects',
  );
  return {
    all: read.length,
    right: read.filter(({ reading, got }) => got.reading === reading).length,
    wronglyConfirmed: read
      .filter(({ reading, got }) => reading === 'corrects' && got.reading === 'agrees')
      .map(({ id }) => id),
    quoted: {
      found: found.length,
      right: found.filter(({ corrected = '', got }) => got.quote.includes(corrected)).length,
    },
    confusion: ANSWER_READINGS.map((label) =>
      ANSWER_READINGS.map(
        (reading) =>
          read.filter((one) => one.reading === label && one.got.reading === reading).length,
      ),
    ),
  };
}

/** The figures of how answers are read, line by line. */
export function answerLines(): string[] {
  return [
    ...partLines('sealed', 'only scored, written without sight of the reader'),
    ...partLines('hard', 'only scored, written to mislead'),
    ...partLines('tuned', 'the reader was made with it'),
  ];
}

function partLines(part: AnswerPart, note: string): string[] {
  const cases = answerCases(part);
  const { all, right, wronglyConfirmed, quoted, confusion } = scoreAnswers(cases);
  const share = all === 0 ? 0 : (100 * right) / all;
  return [
    `Answers to summaries, ${part}: ${note} (${String(all)} answers)`,
    `  read right                 ${String(right)} of ${String(all)} (${share.toFixed(1)} %)`,
    ...ANSWER_READINGS.map((label, row) => {
      const cells = ANSWER_READINGS.map(
        (reading, column) => `${reading} ${String(confusion[row]?.[column] ?? 0)}`,
      );
      return `  ${label.padEnd(26)} read as ${cells.join(', ')}`;
    }),
    `  quote holds the correction ${String(quoted.right)} of ${String(quoted.found)}`,
    `  confirmed though corrected ${String(wronglyConfirmed.length)}`,
  ];
}
