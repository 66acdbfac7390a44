import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { shortDay } from './short-day';
import { useChangeLine } from './use-change-line';

export interface DueEditProps {
  readonly line: LedgerLine;
  readonly now: Date;
}

/** A promise's due day; pressed, it becomes a date to change. */
export function DueEdit({ line, now }: DueEditProps) {
  const { change } = useChangeLine(line);
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft !== (line.due ?? '')) change({ due: draft === '' ? null : draft });
    setDraft(null);
  };
  if (draft !== null) {
    return (
      <input
        type="date"
        autoFocus
        aria-label={i18n.t('ledger.due')}
        className="control min-h-6 w-36 py-0.5 text-small"
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
    );
  }
  const isOverdue = line.state === 'overdue';
  const day = line.due === null ? '' : shortDay(line.due, now);
  return (
    <Button
      small
      look="quiet"
      className={cx('-ml-2', isOverdue && !line.isQuiet && 'font-medium text-danger!')}
      onClick={() => {
        setDraft(line.due ?? '');
      }}
    >
      <CalendarDays size={13} aria-hidden />
      {line.due === null
        ? i18n.t('ledger.noDue')
        : i18n.t(isOverdue ? 'ledger.overdue' : 'ledger.dueOn', { day })}
    </Button>
  );
}
