import { useMutation } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { ledgerOptions, SET_STATUSES } from '@/components/ledger/ledger-options';
import { Button } from '@/components/ui/button';
import { CompactSelect } from '@/components/ui/compact-select';
import { IconButton } from '@/components/ui/icon-button';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { lineIds } from '@/lib/domain/ledger/line-ids';
import { updatePromises } from '@/lib/queries/update-promises';

/** The classes a rep gives; taking one back is rare and stands in the details. */
const CLASSES = ['contractual', 'good_faith', 'aspirational'] as const;

export interface BulkBarProps {
  readonly lines: readonly LedgerLine[];
  readonly total: number;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

/** What can be done with everything that is ticked. It lies over the list's end, so that nothing moves. */
export function BulkBar({ lines, total, onAll, onClear }: BulkBarProps) {
  const { mutate, isPending, isError } = useMutation(updatePromises);
  const ids = () => lines.flatMap(lineIds);
  return (
    <section
      aria-label={i18n.t('bulk.title')}
      className="absolute inset-x-4 bottom-4 z-10 mx-auto flex w-fit max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-lg bg-surface px-3 py-2 shadow-pop"
    >
      <IconButton label={i18n.t('bulk.clear')} icon={X} onClick={onClear} />
      <span role="status" className="-ml-2 font-medium tabular-nums">
        {isPending
          ? i18n.t('bulk.saving', { count: lines.length.toLocaleString() })
          : i18n.t('bulk.selected', { count: lines.length.toLocaleString() })}
      </span>
      {lines.length < total && (
        <Button small look="link" onClick={onAll}>
          {i18n.t('bulk.all', { count: total.toLocaleString() })}
        </Button>
      )}
      <span aria-hidden className="h-5 w-px bg-line" />
      <div
        role="group"
        aria-label={i18n.t('bulk.classAs')}
        className="flex flex-wrap items-center gap-1"
      >
        <span className="text-small text-ink-3">{i18n.t('bulk.classAs')}</span>
        {CLASSES.map((review) => (
          <Button
            key={review}
            small
            disabled={isPending}
            onClick={() => {
              mutate({ ids: ids(), patch: { review } });
            }}
          >
            {i18n.t(`promised.${review}`)}
          </Button>
        ))}
      </div>
      <CompactSelect
        label={i18n.t('bulk.state')}
        value=""
        disabled={isPending}
        options={[{ value: '', label: i18n.t('bulk.state') }, ...ledgerOptions.status()]}
        onChange={(event) => {
          const status = SET_STATUSES.find((one) => one === event.target.value);
          if (status !== undefined) mutate({ ids: ids(), patch: { status } });
        }}
      />
      {isError && (
        <p role="alert" className="w-full text-small text-danger">
          {i18n.t('ledger.notSaved')}
        </p>
      )}
    </section>
  );
}
