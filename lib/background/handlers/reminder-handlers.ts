import { broadcast } from '@/lib/messaging/events';
import type { Handlers } from '@/lib/messaging/server';
import { listNotices, patchNotice } from '@/lib/storage/repositories/notices-repository';
import type { HandlerContext } from '../handler-context';
import { readDueCount } from '../reminders/due-count';

type ReminderHandlers = Pick<
  Handlers,
  'notices.list' | 'notices.due' | 'notices.snooze' | 'notices.done'
>;

/** What a rep is reminded of. */
export function reminderHandlers({ db, now }: HandlerContext): ReminderHandlers {
  const tell = () => broadcast({ topic: 'notices', tabId: null });
  return {
    'notices.list': async () => listNotices(db),
    'notices.due': async () => readDueCount(),
    'notices.snooze': async ({ until, ...thing }) => {
      const notice = await patchNotice(db, thing, { snoozedUntil: until }, now());
      await tell();
      return notice;
    },
    'notices.done': async ({ isDone, ...thing }) => {
      const at = now();
      const notice = await patchNotice(db, thing, { doneAt: isDone ? at : null }, at);
      await tell();
      return notice;
    },
  };
}
