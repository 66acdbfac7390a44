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

/** A calendar day, or null while nobody has given it. */
export const maybeDay = dayText.nullable();
