import { z } from '@/lib/domain/zod';

const SENT_AT = z.iso.datetime({ offset: true, local: false });

const corpusLineSchema = z
  .object({
    id: z.union([z.string(), z.number()]),
    sent_at: SENT_AT.nullish(),
    body: z.string().nullish(),
    text: z.string().nullish(),
  })
  .refine((line) => typeof line.body === 'string' || typeof line.text === 'string', {
    message: 'body or text: a string is needed',
  });

/** One mail or sentence to be read. */
export interface CorpusLine {
  readonly id: string | number;
  /** ISO instant with offset, or null when the line has none. */
  readonly sentAt: string | null;
  readonly text: string;
}

/** A line that was read, or what is wrong with it. */
export type ParsedLine =
  | { readonly ok: true; readonly line: CorpusLine }
  | { readonly ok: false; readonly problem: string };

/** Reads one line of JSON of the form `{id, sent_at?, body | text}`; other fields are allowed and ignored. */
export function parseCorpusLine(json: string): ParsedLine {
  const parsed = parseJson(json);
  if (!parsed.ok) return { ok: false, problem: 'not valid JSON' };
  const result = corpusLineSchema.safeParse(parsed.value);
  if (!result.success) return { ok: false, problem: describe(result.error) };
  const { id, sent_at: sentAt, body, text } = result.data;
  return { ok: true, line: { id, sentAt: sentAt ?? null, text: body ?? text ?? '' } };
}

function parseJson(json: string): { ok: true; value: unknown } | { ok: false } {
  try {
    const value: unknown = JSON.parse(json);
    return { ok: true, value };
  } catch {
    return { ok: false };
  }
}

function describe(error: z.ZodError): string {
  return error.issues
    .map((issue) =>
      issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message,
    )
    .join('; ');
}
