import { existsSync, readFileSync } from 'node:fs';
import { PROMISE_TYPES } from '@/lib/domain/promises/promise-span';
import { z } from '@/lib/domain/zod';

const labelledSpanSchema = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  type: z.enum(PROMISE_TYPES),
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
  group: z.string().nullish(),
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

/** What could be read of a labelled file or folder, and what could not, each named by its place. */
export interface Labelled<T> {
  readonly items: readonly T[];
  readonly problems: readonly string[];
}

/** The annotated mails of a file of JSON lines, or null when there is no such file. */
export function readLabelledMails(file: string): Labelled<LabelledMail> | null {
  return readJsonLines(file, (value) => {
    const { id, sent_at: sentAt, body, spans, promises } = labelledMailSchema.parse(value);
    return { id, sentAt, body, spans: spans ?? promises ?? [] };
  });
}

/** The labelled sentences of a file of JSON lines, or null when there is no such file. */
export function readLabelledSentences(file: string): Labelled<LabelledSentence> | null {
  return readJsonLines(file, (value) => labelledSentenceSchema.parse(value));
}

function readJsonLines<T>(file: string, parse: (value: unknown) => T): Labelled<T> | null {
  if (!existsSync(file)) return null;
  const items: T[] = [];
  const problems: string[] = [];
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, index) => {
      if (line.trim() === '') return;
      try {
        items.push(parse(JSON.parse(line)));
      } catch (error) {
        problems.push(`${file}:${String(index + 1)}: ${reasonOf(error)}`);
      }
    });
  return { items, problems };
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ');
  return error instanceof Error ? error.message : String(error);
}
