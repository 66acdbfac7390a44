import { i18n } from '#i18n';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { SaveState } from './use-save-backup';

/** How saving the file goes, or went. */
export function SaveBackupState({ state }: { readonly state: SaveState }) {
  return (
    <div role="status">
      {state.kind === 'saving' && (
        <ProgressBar label={i18n.t('backup.saving')} share={state.share} />
      )}
      {state.kind === 'saved' && (
        <p className="text-body text-ink-2">
          {i18n.t('backup.saved', { count: String(state.rows) })}{' '}
          {state.unreadable > 0 && (
            <span className="text-warn">{i18n.t('backup.unreadable', state.unreadable)}</span>
          )}
        </p>
      )}
      {state.kind === 'failed' && (
        <p className="text-body text-danger">{i18n.t('backup.saveFailed')}</p>
      )}
      {state.kind === 'too_large' && (
        <p className="text-body text-danger">{i18n.t('backup.saveTooLarge')}</p>
      )}
    </div>
  );
}
