import { useMutation } from '@tanstack/react-query';
import {
  Archive,
  ArchiveRestore,
  History,
  ListChecks,
  Pencil,
  Send,
  Settings,
  Share2,
} from 'lucide-react';
import { i18n } from '#i18n';
import { dealHash, type DealPart } from '@/components/desk/desk-route';
import { Menu } from '@/components/ui/menu';
import type { Deal } from '@/lib/domain/deals/deal';
import { archiveDeal } from '@/lib/queries/archive-deal';
import { openDesk } from '@/lib/queries/open-desk';
import { openSettings } from '@/lib/queries/open-settings';

export interface DealMenuProps {
  readonly deal: Deal;
  readonly onEdit: () => void;
  readonly onShare: () => void;
}

/** A deal's rarer deeds, some of them done on the desk. */
export function DealMenu({ deal, onEdit, onShare }: DealMenuProps) {
  const { mutate: archive } = useMutation(archiveDeal);
  const { mutate: desk } = useMutation(openDesk);
  const { mutate: settings } = useMutation(openSettings);
  const isArchived = deal.archivedAt !== null;
  const onDesk = (part: DealPart) => () => {
    desk({ hash: dealHash(deal.id, part) });
  };
  return (
    <Menu
      label={i18n.t('deal.menu')}
      items={[
        { label: i18n.t('deal.rename'), icon: Pencil, onSelect: onEdit },
        { label: i18n.t('version.title'), icon: History, onSelect: onDesk('history') },
        { label: i18n.t('dealPart.handover'), icon: Send, onSelect: onDesk('handover') },
        { label: i18n.t('dealPart.readiness'), icon: ListChecks, onSelect: onDesk('readiness') },
        { label: i18n.t('share.menu'), icon: Share2, onSelect: onShare },
        {
          label: i18n.t(isArchived ? 'deal.restore' : 'deal.archive'),
          icon: isArchived ? ArchiveRestore : Archive,
          onSelect: () => {
            archive({ id: deal.id, archived: !isArchived });
          },
        },
        {
          label: i18n.t('deal.settings'),
          icon: Settings,
          onSelect: () => {
            settings({});
          },
        },
      ]}
    />
  );
}
