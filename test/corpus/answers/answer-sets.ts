import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ANSWER_READINGS } from '@/lib/domain/emails/answers/answer';
import { z } from '@/lib/domain/zod';

/** `tuned` may be read and learned from; `sealed`, written without sight of the code, is only scored. */
export type AnswerPart = 'tuned' | 'sealed';

const answerCase = z.object({
  id: z.string(),
  text: z.string(),
  reading: z.enum(ANSWER_READINGS),
  /** Words of the text that tell what is wrong; a quote has to hold them. */
  corrected: z.string().optional(),
});
/** A labelled answer to a summary. */
export type AnswerCase = z.infer<typeof answerCase>;

/** The labelled answers of a part; null where it isn't there. */
export function answerCases(part: AnswerPart): AnswerCase[] | null {
  const file = resolve(import.meta.dirname, `${part}.jsonl`);
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => answerCase.parse(JSON.parse(line)));
}
