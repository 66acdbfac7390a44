import { useMutation, useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import { cx } from '@/components/ui/cx';
import { Button } from '@/components/ui/button';
import { reminderQuery, setReminder } from '@/lib/queries/reminder-query';
import { SaveBackupState } from './save-backup-state';
import { useSaveBackup } from './use-save-backup';

/** Once a week, when something changed: save your file. Quiet, and easily sent away. */
export function BackupReminder({ below = false }: { readonly below?: boolean }) {
  const now = new Date();
  const { data } = useQuery(reminderQuery(localDay(now)));
  const { mutate } = useMutation(setReminder);
  const { state, save } = useSaveBackup();
  if (data === undefined || (!data.isDue && state.kind === 'idle')) return null;
  const tomorrow = new Date(now);
  tomorrow.setDate(now.getDate() + 1);
  return (
    <section
      aria-label={i18n.t('backup.reminder')}
      className={cx(
        'shrink-0 border-line bg-canvas px-4 py-2 text-small text-ink-2',
        below ? 'border-t' : 'border-b',
      )}
    >
      {state.kind !== 'idle' ? (
        <SaveBackupState state={state} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <span>
            {data.savedAt === null
              ? i18n.t('backup.never')
              : i18n.t('backup.last', { day: shortDay(data.savedAt, now) })}
          </span>
          <span className="-ml-1 flex flex-wrap items-center">
            <Button small look="link" onClick={save}>
              {i18n.t('backup.saveNow')}
            </Button>
            <Button
              small
              look="quiet"
              onClick={() => {
                mutate({ on: true, laterUntil: localDay(tomorrow) });
              }}
            >
              {i18n.t('backup.later')}
            </Button>
            <Button
              small
              look="quiet"
              onClick={() => {
                mutate({ on: false, laterUntil: null });
              }}
            >
              {i18n.t('backup.stop')}
            </Button>
          </span>
        </div>
      )}
    </section>
  );
}
