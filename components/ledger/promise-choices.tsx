import { i18n } from '#i18n';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import type { DealName } from '@/lib/domain/deals/deal';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { PROMISE_REVIEWS } from '@/lib/domain/ledger/promise-record';
import { PROMISE_KINDS } from '@/lib/domain/promises/promise-span';
import { EditedText } from './edited-text';
import { ledgerOptions, SET_STATUSES } from './ledger-options';
import type { LineChange } from './use-change-line';

export interface PromiseChoicesProps {
  readonly line: LedgerLine;
  readonly deals: readonly DealName[];
  readonly changes: LineChange;
}

/** What may be corrected of a promise, each taking effect at once. */
export function PromiseChoices({ line, deals, changes }: PromiseChoicesProps) {
  const { promise } = line;
  const { change, pending } = changes;
  const isPromise = promise.type === 'promise';
  return (
    <div className="grid grid-cols-2 gap-3">
      <SelectInput
        label={i18n.t('ledger.state')}
        options={
          promise.status === 'scheduled'
            ? [{ value: 'scheduled', label: i18n.t('status.scheduled') }, ...ledgerOptions.status()]
            : ledgerOptions.status()
        }
        value={pending.status ?? promise.status}
        onChange={(event) => {
          const status = SET_STATUSES.find((one) => one === event.target.value);
          if (status !== undefined) change({ status });
        }}
      />
      {isPromise && <DueInput key={line.due} line={line} change={change} />}
      {isPromise && (
        <SelectInput
          label={i18n.t('promised.class')}
          options={ledgerOptions.review()}
          value={pending.review ?? promise.review}
          onChange={(event) => {
            const review = PROMISE_REVIEWS.find((one) => one === event.target.value);
            if (review !== undefined) change({ review });
          }}
        />
      )}
      <SelectInput
        label={i18n.t('kind.label')}
        options={ledgerOptions.kind()}
        value={pending.kind ?? promise.kind}
        onChange={(event) => {
          const kind = PROMISE_KINDS.find((one) => one === event.target.value);
          if (kind !== undefined) change({ kind });
        }}
      />
      <EditedText
        label={i18n.t('ledger.owner')}
        value={promise.owner}
        onCommit={(owner) => {
          change({ owner: owner.slice(0, 500) });
        }}
      />
      {deals.length > 0 && (
        <SelectInput
          label={i18n.t('ledger.deal')}
          options={[
            { value: '', label: i18n.t('ledger.noDeal') },
            ...deals.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={pending.dealId ?? promise.dealId ?? ''}
          onChange={(event) => {
            change({ dealId: event.target.value === '' ? null : event.target.value });
          }}
        />
      )}
    </div>
  );
}

function DueInput({ line, change }: { readonly line: LedgerLine } & Pick<LineChange, 'change'>) {
  return (
    <TextInput
      type="date"
      max="9999-12-31"
      label={i18n.t('ledger.due')}
      defaultValue={line.due ?? ''}
      onBlur={(event) => {
        const due = event.target.value === '' ? null : event.target.value;
        if (due !== line.due && event.target.validity.valid) change({ due });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
