import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { RadioList } from '@/components/ui/radio-list';
import { ProgressBar } from '@/components/ui/progress-bar';
import { Skeleton } from '@/components/ui/skeleton';
import {
  RESTORE_MODES,
  type RestoreMode,
  type RestoreSummary,
} from '@/lib/domain/backup/restore-summary';
import { commitRestore, restorePreviewQuery, restoreProgressQuery } from '@/lib/queries/restore';
import type { StagedRestore } from '@/lib/queries/stage-restore';
import { BackupChanges } from './backup-changes';

export interface BackupPreviewProps {
  readonly staged: StagedRestore;
  readonly onDrop: () => void;
  readonly onDone: () => void;
}

const GIVES = { look: 'primary' } as const;
const TAKES_AWAY = { look: 'danger', className: 'border border-danger font-medium' } as const;

/** What a restore would change, merged or replaced, and the word to do it. */
export function BackupPreview({ staged, onDrop, onDone }: BackupPreviewProps) {
  const id = useId();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const preview = useQuery(restorePreviewQuery(staged.restoreId, mode));
  const { mutate, isPending, isError, data: wasThere } = useMutation(commitRestore);
  const progress = useQuery({ ...restoreProgressQuery, enabled: isPending });
  const { savedAt, by } = staged.header;
  const day = shortDay(savedAt, new Date());
  return (
    <div className="flex flex-col gap-3">
      <p className="text-body font-medium">
        {by === '' ? i18n.t('backup.from', { day }) : i18n.t('backup.fromBy', { day, name: by })}
      </p>
      <h3 id={id} className="sr-only">
        {i18n.t('backup.mode')}
      </h3>
      <RadioList
        labelledBy={id}
        value={mode}
        onChange={setMode}
        options={RESTORE_MODES.map((value) => ({
          value,
          label: i18n.t(`backup.${value}`),
          hint: i18n.t(`backup.${value}Hint`),
        }))}
      />
      {preview.data === undefined ? (
        <Skeleton rows={3} />
      ) : isNothing(preview.data) ? (
        <p className="text-body text-ink-2">{i18n.t('backup.nothing')}</p>
      ) : (
        <BackupChanges summary={preview.data} mode={mode} />
      )}
      {(isError || preview.isError || wasThere === false) && (
        <p role="alert" className="text-body text-danger">
          {i18n.t(wasThere === false ? 'backup.gone' : 'backup.failed')}
        </p>
      )}
      {isPending && (
        <ProgressBar label={i18n.t('backup.working')} share={progress.data?.share ?? 0} />
      )}
      <div className="flex items-center gap-2">
        <Button
          {...(preview.data !== undefined && takesAway(preview.data) ? TAKES_AWAY : GIVES)}
          disabled={isPending || preview.data === undefined || isNothing(preview.data)}
          onClick={() => {
            mutate(
              { restoreId: staged.restoreId, mode, rows: staged.rows, savedAt },
              {
                onSuccess: (isDone) => {
                  if (isDone) onDone();
                },
              },
            );
          }}
        >
          {i18n.t(mode === 'merge' ? 'backup.commitMerge' : 'backup.commitReplace')}
        </Button>
        <Button look="quiet" disabled={isPending} onClick={onDrop}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

function takesAway({ tables }: RestoreSummary): boolean {
  return tables.some(({ gone }) => gone > 0);
}

function isNothing({ tables }: RestoreSummary): boolean {
  return tables.every(({ added, changed, gone }) => added + changed + gone === 0);
}
