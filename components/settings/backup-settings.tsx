import { useMutation, useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { SaveBackupState } from '@/components/files/save-backup-state';
import { useSaveBackup } from '@/components/files/use-save-backup';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { Switch } from '@/components/ui/switch';
import { reminderQuery, setReminder } from '@/lib/queries/reminder-query';
import { BackupRestore } from './backup-restore';
import { NotSaved } from './not-saved';
import { Panel } from './panel';

/** The rep's file: save everything, be reminded of it, take it back. */
export function BackupSettings() {
  const now = new Date();
  const { data: reminder } = useQuery(reminderQuery(localDay(now)));
  const remind = useMutation(setReminder);
  const { state, save } = useSaveBackup();
  return (
    <Panel title={i18n.t('backup.title')} hint={i18n.t('backup.hint')}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <Button look="primary" disabled={state.kind === 'saving'} onClick={save}>
            {i18n.t('backup.save')}
          </Button>
          {reminder !== undefined && state.kind === 'idle' && (
            <p className="text-body text-ink-2">
              {reminder.savedAt === null
                ? i18n.t('backup.neverSaved')
                : i18n.t('backup.lastSaved', { day: shortDay(reminder.savedAt, now) })}
            </p>
          )}
        </div>
        <SaveBackupState state={state} />
        {reminder !== undefined && (
          <Switch
            checked={remind.isPending ? remind.variables.on : reminder.on}
            onChange={(event) => {
              remind.mutate({ on: event.target.checked, laterUntil: null });
            }}
          >
            {i18n.t('backup.remind')}
          </Switch>
        )}
        {remind.isError && <NotSaved />}
        <BackupRestore />
      </div>
    </Panel>
  );
}
