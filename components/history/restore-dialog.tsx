import { useMutation } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { changesBackTo } from '@/lib/domain/versions/changes-back-to';
import type { Version } from '@/lib/domain/versions/version';
import { restoreVersion } from '@/lib/queries/restore-version';
import { changeLines } from './change-lines';
import { ChangeRow } from './change-row';
import { versionDay } from './version-day';

export interface RestoreDialogProps {
  /** The version to go back to; null while nobody asks. */
  readonly version: Version | null;
  /** Every version after it. */
  readonly later: readonly Version[];
  readonly onClose: () => void;
}

/** Says what going back to a version will change, before it does. */
export function RestoreDialog({ version, later, onClose }: RestoreDialogProps) {
  const now = new Date();
  const day = version === null ? '' : versionDay(version, now);
  return (
    <Dialog
      title={i18n.t('version.restoreTitle', { day })}
      open={version !== null}
      onClose={onClose}
    >
      {version !== null && <Preview version={version} later={later} onClose={onClose} />}
    </Dialog>
  );
}

function Preview({
  version: { dealId, id },
  later,
  onClose,
}: RestoreDialogProps & { readonly version: Version }) {
  const restore = useMutation(restoreVersion);
  const now = new Date();
  const lines = changesBackTo(later).flatMap((change) => changeLines(change, now));
  const isGone = restore.data === false;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-2">
        {i18n.t(lines.length === 0 ? 'version.restoreNothing' : 'version.restoreHint')}
      </p>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <ChangeRow key={line.key} line={line} onTakeBack={null} />
        ))}
      </ul>
      {(restore.isError || isGone) && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('version.restoreFailed')}
        </p>
      )}
      <div className="flex gap-2">
        {lines.length > 0 && (
          <Button
            look="primary"
            disabled={restore.isPending}
            onClick={() => {
              restore.mutate(
                { dealId, id },
                {
                  onSuccess: (isDone) => {
                    if (isDone) onClose();
                  },
                },
              );
            }}
          >
            {i18n.t('version.restoreGo')}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
