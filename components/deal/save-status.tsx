import { Check, CloudAlert } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { SavePhase } from './autosaver';

/** Whatever saves by itself and tells how far it is. */
export interface SavesItself {
  readonly flushAll: () => void;
  readonly snapshot: () => { readonly phase: SavePhase | 'refused' };
  readonly subscribe: (listener: () => void) => () => void;
}

/** Whether what was typed is safe. "Saved" stands here only when all of it is. */
export function SaveStatus({ hub }: { readonly hub: SavesItself }) {
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
        {phase === 'refused' && <span className="text-warn">{i18n.t('save.refused')}</span>}
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
