import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PROMISE_STATUSES } from '@/lib/domain/ledger/promise-record';
import { PROMISE_KINDS, PROMISE_TYPES } from '@/lib/domain/promises/promise-span';
import { z } from '@/lib/domain/zod';

/** `open` may be read and learned from; `sealed` is only scored. */
export type LedgerPart = 'open' | 'sealed';

const passage = z.object({
  sentence: z.string(),
  type: z.enum(PROMISE_TYPES),
  kind: z.enum(PROMISE_KINDS),
  due: z.string().nullable(),
});

const repeatCase = z.object({
  id: z.string(),
  earlier: z.array(
    passage.extend({ id: z.string(), status: z.enum(PROMISE_STATUSES), sentAt: z.string() }),
  ),
  now: passage,
  gold: z
    .object({
      id: z.string(),
      relation: z.enum(['repeats', 'contradicts']),
      about: z.enum(['due', 'amount', 'answer']).nullable(),
    })
    .nullable(),
});
/** A passage, what the same people were told before, and what it repeats or contradicts of that. */
export type RepeatCase = z.infer<typeof repeatCase>;

const deliveryCase = z.object({
  id: z.string(),
  open: z.array(passage.omit({ due: true }).extend({ id: z.string() })),
  sentences: z.array(z.string()),
  gold: z.array(z.object({ promiseId: z.string(), sentence: z.string() })),
});
/** A mail's sentences, the promises open by then, and which of them it delivers. */
export type DeliveryCase = z.infer<typeof deliveryCase>;

/** The labelled passages that repeat or contradict earlier ones, or only look like it. */
export function repeatCases(part: LedgerPart): RepeatCase[] {
  return readLines(`repeats-${part}.jsonl`).map((line) => repeatCase.parse(line));
}

/** The labelled mails that deliver promises, or only look like it. */
export function deliveryCases(part: LedgerPart): DeliveryCase[] {
  return readLines(`deliveries-${part}.jsonl`).map((line) => deliveryCase.parse(line));
}

function readLines(file: string): unknown[] {
  return readFileSync(resolve(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
