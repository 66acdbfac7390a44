import type { z } from '@/lib/domain/zod';
import type { CaptureType } from '../capture-type';
import { capturedFactSchema } from '../captured-fact';
import { standsIn } from './find-quote';

/** What a value is held against. */
export interface Ground {
  readonly quote: string;
  /** All that was said around the quote, with the names of those who said it. */
  readonly around: string;
  /** Whether the quote names this day, YYYY-MM-DD. */
  readonly namesDay: (day: string) => boolean;
}

/** What a fact is about: where the model has words of its own for it, the quote itself is taken. */
const MAIN: Readonly<Partial<Record<CaptureType, string>>> = {
  problem: 'statement',
  compelling_event: 'event',
  success_criterion: 'metric',
  commitment: 'what',
  next_step: 'what',
  objection: 'objection',
  date: 'what',
};
/** The fields that hold a day. */
const DAYS: readonly string[] = ['date', 'byDate', 'due'];

/** The fields of each type, as our schema has them. */
const FIELDS = new Map<CaptureType, Readonly<Record<string, z.ZodType>>>(
  capturedFactSchema.options.map(({ shape }) => [shape.type.value, shape.value.shape]),
);

/**
 * What an answer tells of a fact, so far as the conversation bears it out. The model points, it doesn't write: a text
 * that doesn't stand in the conversation is blank, a day that the quote doesn't name is null, and what our schema
 * refuses is left out. Null where the schema wants what isn't there.
 */
export function valueOfAnswer(
  type: CaptureType,
  answered: unknown,
  ground: Ground,
): Record<string, unknown> | null {
  const told = typeof answered === 'object' && answered !== null ? answered : {};
  const value: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(FIELDS.get(type) ?? {})) {
    const fits = (candidate: unknown) => schema.safeParse(candidate).success;
    const given: unknown = Object.hasOwn(told, field) ? Reflect.get(told, field) : null;
    const isText = fits('any words');
    const main = MAIN[type] === field ? ground.quote : '';
    const candidates = [
      ...(isText ? [textFrom(given, main || ground.around)] : []),
      ...(DAYS.includes(field) ? [dayFrom(given, ground)] : []),
      ...(isText || DAYS.includes(field) ? [main, null] : [given, null]),
    ];
    const kept = candidates.find((candidate) => candidate !== undefined && fits(candidate));
    if (kept === undefined) return null;
    value[field] = kept;
  }
  return value;
}

/** Words that stand where they should; undefined for others. */
function textFrom(given: unknown, words: string): string | undefined {
  return typeof given === 'string' && standsIn(words, given) ? given.trim() : undefined;
}

function dayFrom(given: unknown, { namesDay }: Ground): string | undefined {
  return typeof given === 'string' && namesDay(given) ? given : undefined;
}
