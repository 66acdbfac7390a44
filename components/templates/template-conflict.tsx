import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { TemplateConflict, TemplateHub } from './template-hub';

export interface ConflictBarProps {
  readonly id: string;
  readonly conflict: TemplateConflict;
  readonly hub: TemplateHub;
}

/** Two tabs wrote the same template: nobody's words go before the rep has said whose. */
export function ConflictBar({ id, conflict: { theirs }, hub }: ConflictBarProps) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-line bg-warn-soft px-4 py-2 sm:px-6"
    >
      <p className="min-w-60 flex-1 text-ink">
        {i18n.t(theirs === null ? 'templates.conflictGone' : 'templates.conflict')}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          small
          onClick={() => {
            hub.settle(id, 'mine');
          }}
        >
          {i18n.t('templates.keepMine')}
        </Button>
        {theirs !== null && (
          <Button
            small
            onClick={() => {
              hub.settle(id, 'both');
            }}
          >
            {i18n.t('templates.keepBoth')}
          </Button>
        )}
        <Button
          small
          onClick={() => {
            hub.settle(id, 'theirs');
          }}
        >
          {i18n.t(theirs === null ? 'templates.letGo' : 'templates.takeTheirs')}
        </Button>
      </div>
    </div>
  );
}
