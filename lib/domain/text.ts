import { z } from '@/lib/domain/zod';

/**
 * Free text a rep types or a page gives. The cap keeps one hostile page or pasted file from filling
 * the disk; 20,000 characters are about ten printed pages.
 */
export const longText = z.string().max(20_000);

/** One line: a name, a title, a label. */
export const lineText = z.string().max(500);

/** A client-made id: `crypto.randomUUID()`, so that a request can be repeated safely. */
export const idText = z
  .string()
  .min(8)
  .max(64)
  .regex(/^[\w-]+$/);

/** An instant as an ISO 8601 string in UTC. */
export const instantText = z.iso.datetime();

/** A calendar day, `YYYY-MM-DD`. */
export const dayText = z.iso.date();

/** An hour of the clock, `HH:MM` from 00:00 to 23:59. */
export const hourText = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

/** A calendar day, or null while nobody has given it. */
export const maybeDay = dayText.nullable();

/** Signs without a width of their own. They let words show in another order than they stand in, or hide some. */
const HIDDEN_MARKS = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A text without the signs that nobody sees and that change how it is shown. */
export function withoutHiddenMarks(text: string): string {
  return text.replace(HIDDEN_MARKS, '');
}

/** What would be a tag, a comment or a declaration if somebody put it into HTML. */
const MARKUP = /<(?=[a-z!/?])/iu;

/**
 * A name: of a deal, a company, a person. No name is markup, so a file or page that brings one as a name
 * is refused rather than escaped at every place that shows it.
 */
export const nameText = lineText.refine((text) => !MARKUP.test(text), {
  error: 'markup in a name',
});

/** A name without what could be markup, for names that somebody else wrote: they are cleaned, not refused. */
export function withoutMarkup(name: string): string {
  return MARKUP.test(name) ? name.replace(/[<>]/gu, '') : name;
}
