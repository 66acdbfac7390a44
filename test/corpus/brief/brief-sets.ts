import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dayText, lineText, longText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';

/** `tuned` may be read and learned from; `sealed` is only scored. */
export type BriefPart = 'tuned' | 'sealed';

/** A day, where an annotator may have left an empty text for none. */
const day = z.preprocess((value) => (value === '' ? null : value), dayText.nullable());

const labels = { id: z.string(), good: z.boolean(), missing: z.array(z.string()) };
const briefCase = z.discriminatedUnion('kind', [
  z.object({
    ...labels,
    kind: z.literal('metric'),
    value: z.object({
      metric: longText,
      baseline: lineText,
      target: lineText,
      byDate: day,
      day30: lineText,
      day60: lineText,
      owner: lineText,
    }),
  }),
  z.object({
    ...labels,
    kind: z.literal('event'),
    value: z.object({ event: longText, date: day }),
  }),
  z.object({ ...labels, kind: z.literal('landmine'), value: z.object({ risk: longText }) }),
]);
/** A success metric, compelling event or landmine as a rep wrote it, and how it was judged before there were rules. */
export type BriefCase = z.infer<typeof briefCase>;

/** The labelled entries of a part. */
export function briefCases(part: BriefPart): BriefCase[] {
  return readFileSync(resolve(import.meta.dirname, `${part}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => briefCase.parse(JSON.parse(line)));
}
