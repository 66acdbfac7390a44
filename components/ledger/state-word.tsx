import {
  CalendarClock,
  Check,
  Circle,
  CircleAlert,
  CircleSlash,
  CornerUpRight,
  RefreshCcw,
  Undo2,
  X,
  type LucideIcon,
} from 'lucide-react';
import { i18n } from '#i18n';
import { cx } from '@/components/ui/cx';
import type { LedgerLine, LedgerState } from '@/lib/domain/ledger/ledger-line';

const ICONS: Readonly<Record<LedgerState, LucideIcon>> = {
  overdue: CircleAlert,
  open: Circle,
  scheduled: CalendarClock,
  kept: Check,
  broken: X,
  reset: RefreshCcw,
  withdrawn: Undo2,
  declined: CircleSlash,
  deferred: CornerUpRight,
};

/** How a promise stands: a shape and a word, coloured only where something is wrong. */
export function StateWord({ line }: { readonly line: LedgerLine }) {
  const { state, isQuiet } = line;
  const Icon = ICONS[state];
  const isWrong = state === 'broken' || (state === 'overdue' && !isQuiet);
  return (
    <span
      className={cx(
        'flex min-w-0 items-center gap-1.5 whitespace-nowrap',
        isWrong ? 'font-medium text-danger' : state === 'kept' ? 'text-accent' : 'text-ink-2',
      )}
    >
      <Icon size={13} strokeWidth={2} aria-hidden className="shrink-0" />
      {i18n.t(`ledgerState.${state}`)}
    </span>
  );
}
