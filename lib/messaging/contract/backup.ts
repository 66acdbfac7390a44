import { fileProblemSchema } from '@/lib/domain/backup/file-problem';
import { fileTableNames } from '@/lib/domain/backup/file-tables';
import { reminderSchema } from '@/lib/domain/backup/reminder';
import { RESTORE_MODES, restoreSummarySchema } from '@/lib/domain/backup/restore-summary';
import { dayText, idText, instantText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, type Caller } from '../message';

const PAGES = ['settings', 'desk'] as const satisfies readonly Caller[];
/** A file can be saved wherever the reminder stands. */
const REMINDED = ['settings', 'desk', 'sidebar'] as const satisfies readonly Caller[];

const keyText = z.string().max(2_000);
const cursorSchema = z.object({
  table: z.enum(fileTableNames),
  after: z.union([keyText, z.tuple([keyText, keyText])]).nullable(),
});
const restoreRef = z.object({ restoreId: idText });
const reminderState = reminderSchema.pick({ on: true, savedAt: true }).extend({
  isDue: z.boolean(),
});

/** Saving everything as one file, and taking one back. */
export const backupMessages = {
  'backup.count': message({
    description: 'About how many rows a file of everything would have.',
    from: REMINDED,
    input: z.object({}),
    output: z.object({ rows: z.number().int() }),
  }),
  'backup.read': message({
    description:
      'The next lines of a file of everything, after a cursor; null begins, and null as the next cursor ends.',
    from: REMINDED,
    input: z.object({ cursor: cursorSchema.nullable() }),
    output: z.object({
      lines: z.array(z.string()),
      next: cursorSchema.nullable(),
      unreadable: z.number().int(),
    }),
  }),
  'backup.saved': message({
    description: 'A file was saved; `at` is when it was begun.',
    from: REMINDED,
    input: z.object({ at: instantText }),
    output: z.null(),
  }),
  'backup.reminder': message({
    description: 'When the file was last saved, and whether it is time to say so.',
    from: REMINDED,
    input: z.object({ today: dayText }),
    output: reminderState,
  }),
  'backup.remind': message({
    description: 'Reminds weekly or never, or not before a day.',
    from: REMINDED,
    input: z.object({ on: z.boolean(), laterUntil: dayText.nullable() }),
    output: z.null(),
  }),
  'restore.stage': message({
    description:
      'Checks lines of a file again and lays them aside; answers the first problem. Nothing is changed by it.',
    from: PAGES,
    input: restoreRef.extend({
      /** Place of the first of them among all rows, from 0, and its line in the file. */
      from: z.number().int().min(0),
      lines: z.array(z.string().max(24_000_000)).max(5_000),
    }),
    output: fileProblemSchema.nullable(),
  }),
  'restore.preview': message({
    description: 'What a restore would change, by kind of record and by deal.',
    from: PAGES,
    input: restoreRef.extend({ mode: z.enum(RESTORE_MODES) }),
    output: restoreSummarySchema,
  }),
  'restore.commit': message({
    description:
      'Does the restore in one transaction; repeating it changes nothing. False when its rows are no longer there.',
    from: PAGES,
    input: restoreRef.extend({
      mode: z.enum(RESTORE_MODES),
      rows: z.number().int().min(0),
      /** When the file was saved, as it says. */
      savedAt: instantText,
    }),
    output: z.boolean(),
  }),
  'restore.progress': message({
    description: 'How much of a restore is done, from 0 to 1; null while none is.',
    from: PAGES,
    input: z.object({}),
    output: z.object({ share: z.number().min(0).max(1).nullable() }),
  }),
  'restore.drop': message({
    description: 'Gives a restore up and forgets its rows.',
    from: PAGES,
    input: z.object({}),
    output: z.null(),
  }),
} as const;
