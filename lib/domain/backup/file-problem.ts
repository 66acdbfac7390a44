import { z } from '@/lib/domain/zod';

/**
 * Why a file is refused. `foreign`: not ours. `wrong_kind`: ours, but not what was asked for. `brief_only`:
 * a brief for other tools, which no Baton reads. `newer`: by a newer Baton. `unknown_version`: of a version that never was. `encoding`: no UTF-8. `too_large`,
 * `long_line`, `too_deep`: more than any file of ours. `truncated`: its end is missing. `damaged`: what it
 * says is not what was saved. `out_of_order`: a row comes twice, or where Baton never writes it. `not_json`,
 * `unknown_table`, `wrong_value`, `too_long`, `markup`: one line of it.
 */
const FILE_PROBLEMS = [
  'foreign',
  'wrong_kind',
  'brief_only',
  'newer',
  'unknown_version',
  'encoding',
  'too_large',
  'long_line',
  'too_deep',
  'truncated',
  'damaged',
  'not_json',
  'unknown_table',
  'out_of_order',
  'wrong_value',
  'too_long',
  'markup',
] as const;

/** Why a file was refused, and where. */
export const fileProblemSchema = z.object({
  code: z.enum(FILE_PROBLEMS),
  /** The line, from 1; null where it is the file as a whole. */
  line: z.number().int().min(1).nullable(),
  /** The table and the names down to the value, joined by dots; empty where it is the whole line. */
  path: z.string().max(1_000),
});
export type FileProblem = z.infer<typeof fileProblemSchema>;

/** A problem with a file, on a line of it or in the whole. */
export function fileProblem(
  code: FileProblem['code'],
  line: number | null = null,
  path = '',
): FileProblem {
  return { code, line, path: path.slice(0, 1_000) };
}
