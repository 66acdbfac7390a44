import { useMutation } from '@tanstack/react-query';
import { Archive, ArchiveRestore, Pencil } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Dialog } from '@/components/ui/dialog';
import { Menu, type MenuItem } from '@/components/ui/menu';
import type { Deal } from '@/lib/domain/deals/deal';
import { archiveDeal } from '@/lib/queries/archive-deal';
import { EditDealForm } from './edit-deal-form';

export interface DealMenuProps {
  readonly deal: Deal;
  /** What else can be done from where it stands. */
  readonly more?: readonly MenuItem[];
}

/** A deal's rarer deeds: its own fields, and putting it away or taking it back. */
export function DealMenu({ deal, more = [] }: DealMenuProps) {
  const [isEdited, setIsEdited] = useState(false);
  const { mutate: archive } = useMutation(archiveDeal);
  const isArchived = deal.archivedAt !== null;
  const leave = () => {
    setIsEdited(false);
  };
  return (
    <>
      <Menu
        label={i18n.t('deal.menu')}
        items={[
          {
            label: i18n.t('deal.rename'),
            icon: Pencil,
            onSelect: () => {
              setIsEdited(true);
            },
          },
          ...more,
          {
            label: i18n.t(isArchived ? 'deal.restore' : 'deal.archive'),
            icon: isArchived ? ArchiveRestore : Archive,
            onSelect: () => {
              archive({ id: deal.id, archived: !isArchived });
            },
          },
        ]}
      />
      <Dialog title={i18n.t('deal.rename')} open={isEdited} onClose={leave}>
        <EditDealForm deal={deal} onDone={leave} />
      </Dialog>
    </>
  );
}
