import { useMutation } from '@tanstack/react-query';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { updatePromise } from '@/lib/queries/update-promise';
import { shortDay } from './short-day';
import { today } from './today';

/** A promise's due day; pressed, it becomes a date to change. */
export function DueEdit({ promise }: { readonly promise: PromiseRecord }) {
  const { mutate } = useMutation(updatePromise);
  const [draft, setDraft] = useState<string | null>(null);
  const now = new Date();
  const isOverdue = promise.due !== null && promise.due < today(now);
  const leave = () => {
    if (draft !== null && draft !== (promise.due ?? ''))
      mutate({ id: promise.id, patch: { due: draft === '' ? null : draft } });
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
  const day = promise.due === null ? '' : shortDay(promise.due, now);
  return (
    <Button
      small
      look="quiet"
      className={cx('-ml-2', isOverdue && 'font-medium text-danger!')}
      onClick={() => {
        setDraft(promise.due ?? '');
      }}
    >
      <CalendarDays size={13} aria-hidden />
      {promise.due === null
        ? i18n.t('ledger.noDue')
        : i18n.t(isOverdue ? 'ledger.overdue' : 'ledger.dueOn', { day })}
    </Button>
  );
}
