import { useState } from 'react';
import { i18n } from '#i18n';
import { FileButton } from '@/components/files/file-button';
import { ProblemWords } from '@/components/files/problem-words';
import { Button } from '@/components/ui/button';
import { ProgressBar } from '@/components/ui/progress-bar';
import { BackupPreview } from './backup-preview';
import { useRestore } from './use-restore';

/** Taking a file back: choose it, see what would change, say how. */
export function BackupRestore() {
  const { state, read, drop } = useRestore();
  const [isDone, setIsDone] = useState(false);
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      {state.kind !== 'staged' && state.kind !== 'reading' && (
        <div className="flex flex-wrap items-center gap-3">
          <FileButton
            label={i18n.t('backup.choose')}
            accept=".json,application/json"
            onFile={(file) => {
              setIsDone(false);
              read(file);
            }}
          >
            {i18n.t('backup.restore')}
          </FileButton>
          <p className="text-body text-ink-2">{i18n.t('backup.restoreHint')}</p>
        </div>
      )}
      {state.kind === 'reading' && (
        <div className="flex items-center gap-2">
          <div className="min-w-0 flex-1">
            <ProgressBar label={i18n.t('backup.reading')} share={state.share} />
          </div>
          <Button small look="quiet" onClick={drop}>
            {i18n.t('backup.cancel')}
          </Button>
        </div>
      )}
      {state.kind === 'refused' && (
        <div role="alert" className="text-body text-danger">
          <p className="font-medium">{i18n.t('backup.refused')}</p>
          <p>
            <ProblemWords problem={state.problem} wanted="backup" />
            {state.problem.code === 'wrong_kind' && (
              <a href="/desk.html#import" className="text-accent underline">
                {i18n.t('backup.problem.openImport')}
              </a>
            )}
          </p>
        </div>
      )}
      {state.kind === 'failed' && (
        <p role="alert" className="text-body text-danger">
          {i18n.t('backup.failed')}
        </p>
      )}
      {state.kind === 'staged' && (
        <BackupPreview
          staged={state.staged}
          onDrop={drop}
          onDone={() => {
            setIsDone(true);
            drop();
          }}
        />
      )}
      <p role="status" className="text-body text-accent-strong empty:hidden">
        {isDone && i18n.t('backup.done')}
      </p>
    </div>
  );
}
