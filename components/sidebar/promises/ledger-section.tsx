import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { LedgerCard } from '@/components/ledger/ledger-card';
import { Button } from '@/components/ui/button';
import { CompactSelect } from '@/components/ui/compact-select';
import { ledgerOptions } from '@/components/ledger/ledger-options';
import type { LedgerGroup, LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { lineIds } from '@/lib/domain/ledger/line-ids';
import { PROMISE_REVIEWS } from '@/lib/domain/ledger/promise-record';
import { updatePromises } from '@/lib/queries/update-promises';

/** Cards shown at once: a deal with more has them a press away. */
const FIRST = 40;

export interface LedgerSectionProps {
  readonly group: LedgerGroup;
  readonly lines: readonly LedgerLine[];
  readonly now: Date;
  readonly onOpen: (promiseId: string) => void;
}

/** One part of a deal's ledger, with a way to class all of it at once. */
export function LedgerSection({ group, lines, now, onOpen }: LedgerSectionProps) {
  const [most, setMost] = useState(FIRST);
  const title = i18n.t(`ledgerGroup.${group}`);
  const left = lines.length - most;
  return (
    <section aria-label={title}>
      <div className="flex min-h-7 items-center justify-between gap-2 pb-1">
        <h2 className="text-small font-medium text-ink-2">
          {title} <span className="text-ink-3 tabular-nums">{lines.length}</span>
        </h2>
        {group !== 'refused' && group !== 'settled' && lines.length > 1 && (
          <ClassAll lines={lines} title={title} />
        )}
      </div>
      <ul className="divide-y divide-line rounded-lg border border-line">
        {lines.slice(0, most).map((line) => (
          <LedgerCard key={line.promise.id} line={line} now={now} onOpen={onOpen} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          small
          look="quiet"
          className="mt-1"
          onClick={() => {
            setMost(most + FIRST);
          }}
        >
          {i18n.t('ledger.showMore', { count: Math.min(left, FIRST) })}
        </Button>
      )}
    </section>
  );
}

function ClassAll({
  lines,
  title,
}: {
  readonly lines: readonly LedgerLine[];
  readonly title: string;
}) {
  const { mutate } = useMutation(updatePromises);
  return (
    <CompactSelect
      label={i18n.t('ledger.classAllOf', { title })}
      value=""
      options={[{ value: '', label: i18n.t('ledger.classAll') }, ...ledgerOptions.review()]}
      onChange={(event) => {
        const review = PROMISE_REVIEWS.find((one) => one === event.target.value);
        if (review !== undefined) mutate({ ids: lines.flatMap(lineIds), patch: { review } });
      }}
    />
  );
}
