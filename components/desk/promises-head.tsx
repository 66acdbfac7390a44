import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { ExportMenu } from './export-menu';

export interface PromisesHeadProps {
  readonly lines: readonly LedgerLine[];
  /** What an export would hold. */
  readonly exported: readonly LedgerLine[];
  readonly dealNames: ReadonlyMap<string, string>;
  readonly now: Date;
  readonly complete: boolean;
  readonly onAdd: () => void;
}

/** What waits, in one line, and what can be done with all of it. */
export function PromisesHead(props: PromisesHeadProps) {
  const { lines, exported, dealNames, now, complete, onAdd } = props;
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 pt-4 pb-3">
      <h1 className="text-display font-semibold tracking-tight">{i18n.t('desk.promises')}</h1>
      <p role="status" className="flex-1 pt-1.5 whitespace-nowrap text-ink-2 tabular-nums">
        {complete ? summaryOf(lines) : i18n.t('desk.loading')}
      </p>
      <div className="flex items-center gap-2">
        <ExportMenu lines={exported} dealNames={dealNames} now={now} />
        <Button look="primary" onClick={onAdd}>
          <Plus size={14} aria-hidden />
          {i18n.t('addPromise.button')}
        </Button>
      </div>
    </header>
  );
}

function summaryOf(lines: readonly LedgerLine[]): string {
  let overdue = 0;
  let pending = 0;
  for (const { state, isQuiet } of lines) {
    if (state === 'overdue' && !isQuiet) overdue += 1;
    if (state === 'overdue' || state === 'open' || state === 'scheduled') pending += 1;
  }
  if (lines.length === 0) return '';
  const count = pending.toLocaleString();
  return overdue === 0
    ? i18n.t('desk.summary', { count })
    : i18n.t('desk.summaryOverdue', { count, overdue: overdue.toLocaleString() });
}
