import { Check, CloudAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { AutosaveHub } from './autosave-hub';

/** Whether what was typed is safe. "Saved" stands here only when all of it is. */
export function SaveStatus({ hub }: { readonly hub: AutosaveHub }) {
  const { phase } = useSyncExternalStore(hub.subscribe, hub.snapshot);
  return (
    <div className="flex items-center text-small text-ink-3">
      <span role="status" className="flex items-center gap-1 whitespace-nowrap">
        {(phase === 'waiting' || phase === 'saving') && i18n.t('save.saving')}
        {phase === 'saved' && (
          <>
            <Check size={13} aria-hidden className="text-accent" />
            {i18n.t('save.saved')}
          </>
        )}
        {phase === 'failed' && (
          <span className="flex items-center gap-1 text-danger">
            <CloudAlert size={13} aria-hidden />
            {i18n.t('save.failed')}
          </span>
        )}
      </span>
      {phase === 'failed' && (
        <Button small look="link" onClick={hub.flushAll}>
          {i18n.t('save.retry')}
        </Button>
      )}
    </div>
  );
}
