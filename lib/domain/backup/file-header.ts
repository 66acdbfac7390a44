import { z } from '@/lib/domain/zod';
import { instantText, lineText } from '../text';

/** What a file of ours holds: everything, or one deal for a colleague. */
export const FILE_KINDS = ['backup', 'deal'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The form of the lines; a file of a higher number was written by a newer Baton. */
export const FORMAT_VERSION = 1;
/**
 * The shapes of the rows: the number of the last migration. When a migration changes a shape that files
 * carry, it also has to lift the rows of files with a lower number while they are read.
 */
export const ROWS_VERSION = 7;
/** The first whose rows files carried. */
export const OLDEST_ROWS_VERSION = 3;

/** The first line of a file: whose it is and how to read the rest. */
export const fileHeaderSchema = z.object({
  baton: z.enum(FILE_KINDS),
  format: z.number().int().min(1),
  database: z.number().int().min(1),
  savedAt: instantText,
  /** Who saved it, as they call themselves; empty where nobody has said. */
  by: lineText,
});
export type FileHeader = z.infer<typeof fileHeaderSchema>;

/** The last line of a file: how many rows of each table, and the checksum of everything before. */
export const fileTrailerSchema = z.object({
  counts: z.record(z.string().max(50), z.number().int().min(0)),
  checksum: z.string().regex(/^[\da-f]{8}$/u),
});
