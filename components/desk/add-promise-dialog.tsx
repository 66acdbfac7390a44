import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { AddPromiseForm } from '@/components/ledger/add-promise-form';
import { Dialog } from '@/components/ui/dialog';
import { SelectInput } from '@/components/ui/select-input';
import { Skeleton } from '@/components/ui/skeleton';
import type { DealName } from '@/lib/domain/deals/deal';
import { dossierQuery } from '@/lib/queries/dossier-query';
import { profileQuery } from '@/lib/queries/profile-query';

export interface AddPromiseDialogProps {
  readonly open: boolean;
  /** The deal that is chosen at first; null for none. */
  readonly dealId: string | null;
  readonly deals: readonly DealName[];
  readonly now: Date;
  readonly onClose: () => void;
}

/** Adds a promise that was said aloud, to a deal that is chosen first. */
export function AddPromiseDialog({ open, onClose, ...rest }: AddPromiseDialogProps) {
  return (
    <Dialog title={i18n.t('addPromise.title')} open={open} onClose={onClose}>
      <ForDeal {...rest} onClose={onClose} />
    </Dialog>
  );
}

function ForDeal({ dealId: first, deals, now, onClose }: Omit<AddPromiseDialogProps, 'open'>) {
  const [dealId, setDealId] = useState(first ?? '');
  const profile = useQuery(profileQuery);
  const dossier = useQuery({
    ...dossierQuery(dealId),
    ...(dealId === '' ? { queryFn: skipToken } : {}),
  });
  if (profile.isPending) return <Skeleton />;
  return (
    <div className="flex flex-col gap-3">
      <SelectInput
        label={i18n.t('ledger.deal')}
        options={[
          { value: '', label: i18n.t('ledger.noDeal') },
          ...deals.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={dealId}
        onChange={(event) => {
          setDealId(event.target.value);
        }}
      />
      <AddPromiseForm
        dealId={dealId === '' ? null : dealId}
        people={dossier.data?.people ?? []}
        profile={profile.data ?? null}
        now={now}
        onDone={onClose}
      />
    </div>
  );
}
