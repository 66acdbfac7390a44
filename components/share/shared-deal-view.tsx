import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { dealHash } from '@/components/desk/desk-route';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { SelectInput } from '@/components/ui/select-input';
import { Skeleton } from '@/components/ui/skeleton';
import { planMerge, type Side } from '@/lib/domain/share/plan-merge';
import type { DealFile } from '@/lib/domain/share/read-deal-file';
import { dossierQuery } from '@/lib/queries/dossier-query';
import { mergeShared } from '@/lib/queries/share-deal';
import { MergePreview } from './merge-preview';
import { NEW_DEAL, useTargets } from './use-target';

export interface SharedDealViewProps {
  readonly file: DealFile;
  readonly fileName: string;
  readonly onCancel: () => void;
}

/** A deal from a colleague: where it goes, what it changes, and the word to do it. */
export function SharedDealView({ file, fileName, onCancel }: SharedDealViewProps) {
  const { shared, header } = file;
  const targets = useTargets(shared);
  const [chosen, setChosen] = useState<string | null>(null);
  const [take, setTake] = useState<ReadonlySet<string>>(new Set());
  const { mutate, isPending, isError, data: doneId } = useMutation(mergeShared);
  const target = chosen ?? targets?.likeliest ?? NEW_DEAL;
  const isNew = target === NEW_DEAL;
  const dossier = useQuery({ ...dossierQuery(target), enabled: targets !== null && !isNew });
  const ours = isNew ? emptySide(file) : dossier.data;
  const items = useMemo(() => (ours ? itemsOf(ours, file, take) : null), [ours, file, take]);
  if (typeof doneId === 'string')
    return (
      <div role="status" className="flex flex-col items-start gap-3">
        <p className="text-body font-medium">{i18n.t('share.done')}</p>
        <ButtonLink href={dealHash(doneId, 'brief')}>{i18n.t('share.open')}</ButtonLink>
      </div>
    );
  const day = shortDay(header.savedAt, new Date());
  return (
    <div className="flex max-w-180 flex-col gap-5">
      <header>
        <h2 className="text-title font-semibold">
          {i18n.t('share.title', { name: shared.deal.name })}
        </h2>
        <p className="text-body text-ink-2">
          {header.by === ''
            ? i18n.t('share.from', { day })
            : i18n.t('share.fromBy', { day, name: header.by })}
        </p>
      </header>
      {targets === null ? (
        <Skeleton rows={4} />
      ) : (
        <SelectInput
          label={i18n.t('share.into')}
          wrapperClass="max-w-100"
          options={targets.options}
          value={target}
          onChange={(event) => {
            setChosen(event.target.value);
            setTake(new Set());
          }}
        />
      )}
      {items !== null && (
        <MergePreview
          items={items}
          take={take}
          onTake={(key, theirs) => {
            setTake(
              (keys) => new Set([...keys].filter((one) => one !== key).concat(theirs ? key : [])),
            );
          }}
        />
      )}
      <p className="text-small text-ink-2">{i18n.t('share.records')}</p>
      {(isError || doneId === null) && (
        <p role="alert" className="text-body text-danger">
          {i18n.t(isError ? 'share.mergeFailed' : 'share.gone')}
        </p>
      )}
      <div className="flex gap-2">
        <Button
          look="primary"
          disabled={isPending || items === null}
          onClick={() => {
            const dealId = isNew ? null : target;
            mutate({ dealId, shared, take: [...take], ref: fileName.slice(0, 500) });
          }}
        >
          {i18n.t(isPending ? 'share.merging' : isNew ? 'share.create' : 'share.merge')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

function emptySide({ shared: { deal } }: DealFile): Side {
  return { deal, people: [], facts: [] };
}

function itemsOf(ours: Side, { shared, header }: DealFile, take: ReadonlySet<string>) {
  const origin = { part: '', kind: 'file', ref: '', quote: '', at: header.savedAt } as const;
  return planMerge(ours, shared, { take, origin }).items;
}
