import { useMutation } from '@tanstack/react-query';
import { History, ListChecks, Send, Settings, Share2 } from 'lucide-react';
import { i18n } from '#i18n';
import { dealHash, type DealPart } from '@/components/desk/desk-route';
import type { MenuItem } from '@/components/ui/menu';
import { openDesk } from '@/lib/queries/open-desk';
import { openSettings } from '@/lib/queries/open-settings';

/** What has a place of its own on the desk and only a line of the deal's menu in the sidebar. */
export function useDealWays(dealId: string, onShare: () => void): readonly MenuItem[] {
  const { mutate: desk } = useMutation(openDesk);
  const { mutate: settings } = useMutation(openSettings);
  const onDesk = (part: DealPart) => () => {
    desk({ hash: dealHash(dealId, part) });
  };
  return [
    { label: i18n.t('version.title'), icon: History, onSelect: onDesk('history') },
    { label: i18n.t('dealPart.handover'), icon: Send, onSelect: onDesk('handover') },
    { label: i18n.t('dealPart.readiness'), icon: ListChecks, onSelect: onDesk('readiness') },
    { label: i18n.t('share.menu'), icon: Share2, onSelect: onShare },
    {
      label: i18n.t('deal.settings'),
      icon: Settings,
      onSelect: () => {
        settings({});
      },
    },
  ];
}
