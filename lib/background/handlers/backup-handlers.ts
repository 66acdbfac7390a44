import { isReminderDue } from '@/lib/domain/backup/reminder';
import { readRow, type ReadRow } from '@/lib/domain/backup/read-row';
import { broadcast } from '@/lib/messaging/events';
import type { Handlers } from '@/lib/messaging/server';
import { commitRestore } from '@/lib/storage/backup/commit-restore';
import { previewRestore } from '@/lib/storage/backup/preview-restore';
import { countBackupRows, readBackupPart } from '@/lib/storage/backup/read-backup';
import { dropStaged, stageRows } from '@/lib/storage/backup/staged-rows';
import {
  patchReminder,
  readReminder,
  reminderFacts,
} from '@/lib/storage/repositories/reminder-repository';
import { ensureSearch } from '@/lib/storage/repositories/search-repository';
import { syncCrmScripts } from '../crm-scripts';
import type { HandlerContext } from '../handler-context';
import { tellDealsChanged } from '../tell-deals-changed';
import { tellPages } from '../tell-pages';

type BackupHandlers = Pick<
  Handlers,
  | 'backup.count'
  | 'backup.read'
  | 'backup.saved'
  | 'backup.reminder'
  | 'backup.remind'
  | 'restore.stage'
  | 'restore.preview'
  | 'restore.commit'
  | 'restore.progress'
  | 'restore.drop'
>;

/** Everything as one file, and back. */
export function backupHandlers({ db, now }: HandlerContext): BackupHandlers {
  // The transaction that it tells of ends with the worker too.
  let share: number | null = null;
  const onProgress = (done: number) => {
    share = Math.min(1, done);
  };
  return {
    'backup.count': async () => ({ rows: await countBackupRows(db) }),
    'backup.read': async ({ cursor }) => {
      const { lines, ...rest } = await readBackupPart(db, cursor);
      return { ...rest, lines: [...lines] };
    },
    'backup.saved': async ({ at }) => {
      await patchReminder(db, { savedAt: at, laterUntil: null });
      await broadcast({ topic: 'backup', tabId: null });
      return null;
    },
    'backup.reminder': async ({ today }) => {
      const reminder = await readReminder(db);
      const { on, savedAt } = reminder;
      const facts = { ...(await reminderFacts(db)), now: now(), today };
      return { on, savedAt, isDue: isReminderDue(reminder, facts) };
    },
    'backup.remind': async (patch) => {
      await patchReminder(db, patch);
      await broadcast({ topic: 'backup', tabId: null });
      return null;
    },
    'restore.stage': async ({ restoreId, from, lines }) => {
      const rows: ReadRow[] = [];
      for (const [index, line] of lines.entries()) {
        // The first line of a file is its header.
        const read = readRow(line, from + index + 2);
        if (!read.ok) return read.problem;
        rows.push(read.value);
      }
      await stageRows(db, { restoreId, from, rows });
      return null;
    },
    'restore.preview': async (input) => previewRestore(db, input),
    'restore.commit': async (input) => {
      const isDone = await commitRestore(db, { ...input, at: now(), onProgress }).finally(() => {
        share = null;
      });
      if (isDone) {
        void ensureSearch(db);
        await tellEverything(db);
      }
      return isDone;
    },
    'restore.progress': () => Promise.resolve({ share }),
    'restore.drop': async () => {
      await dropStaged(db);
      return null;
    },
  };
}

/** What was restored stands, whatever a browser has against being told so. */
async function tellEverything(db: HandlerContext['db']): Promise<void> {
  const topics = ['promises', 'wordings', 'hosts', 'backup'] as const;
  await Promise.allSettled([
    syncCrmScripts(db),
    tellDealsChanged(),
    ...topics.map(async (topic) => broadcast({ topic, tabId: null })),
    tellPages('mailboxes'),
    tellPages('profile'),
  ]);
}
