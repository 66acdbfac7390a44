import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ANSWER_READINGS } from '@/lib/domain/emails/answers/answer';
import { z } from '@/lib/domain/zod';

/**
 * `tuned` may be read and learned from. `sealed`, written without sight of the code, is only scored, and so is
 * `hard`, whose writer was asked for what misleads.
 */
export type AnswerPart = 'tuned' | 'sealed' | 'hard';

const answerCase = z.object({
  id: z.string(),
  text: z.string(),
  reading: z.enum(ANSWER_READINGS),
  /** Words of the text that tell what is wrong; a quote has to hold them. */
  corrected: z.string().optional(),
});
/** A labelled answer to a summary. */
export type AnswerCase = z.infer<typeof answerCase>;

/** The labelled answers of a part. */
export function answerCases(part: AnswerPart): AnswerCase[] {
  return readFileSync(resolve(import.meta.dirname, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => answerCase.parse(JSON.parse(line)));
}
