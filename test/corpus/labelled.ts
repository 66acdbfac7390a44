import { existsSync, readFileSync } from 'node:fs';
import { z } from '@/lib/domain/zod';

const labelledSpanSchema = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  type: z.string(),
  kind: z.string(),
  strength: z.string(),
  who: z.string(),
  due: z.string().nullish(),
});
const labelledMailSchema = z.object({
  id: z.string(),
  sent_at: z.string(),
  body: z.string(),
  spans: z.array(labelledSpanSchema).nullish(),
  promises: z.array(labelledSpanSchema).nullish(),
});
const labelledSentenceSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  label: z.enum(['commit', 'none']),
  note: z.string().nullish(),
});

/** A passage that an annotator marked. */
export type LabelledSpan = z.infer<typeof labelledSpanSchema>;
/** A mail with everything that an annotator marked in it. */
export interface LabelledMail {
  readonly id: string;
  readonly sentAt: string;
  readonly body: string;
  readonly spans: readonly LabelledSpan[];
}
/** A sentence that commits its writer, or not. */
export type LabelledSentence = z.infer<typeof labelledSentenceSchema>;

/** The annotated mails of a file, or null when there is no such file. Throws on a file that is not what it should be. */
export function readLabelledMails(file: string): LabelledMail[] | null {
  return (
    readJsonLines(file)?.map((value) => {
      const { id, sent_at: sentAt, body, spans, promises } = labelledMailSchema.parse(value);
      return { id, sentAt, body, spans: spans ?? promises ?? [] };
    }) ?? null
  );
}

/** The labelled sentences of a file, or null when there is no such file. */
export function readLabelledSentences(file: string): LabelledSentence[] | null {
  return readJsonLines(file)?.map((value) => labelledSentenceSchema.parse(value)) ?? null;
}

function readJsonLines(file: string): unknown[] | null {
  if (!existsSync(file)) return null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}
