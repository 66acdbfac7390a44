import { useMutation } from '@tanstack/react-query';
import { Settings, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { closeSidebar } from '@/lib/queries/close-sidebar';
import { openSettings } from '@/lib/queries/open-settings';

/** The head of the sidebar while no deal is shown. */
export function PlainHeader({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const { mutate: close } = useMutation(closeSidebar);
  const { mutate: settings } = useMutation(openSettings);
  return (
    <header className="flex min-h-12 items-center gap-1 border-b border-line pr-2 pl-4">
      <h1 className="min-w-0 flex-1 truncate text-title font-semibold">{title}</h1>
      {children}
      <IconButton
        label={i18n.t('deal.settings')}
        icon={Settings}
        onClick={() => {
          settings({});
        }}
      />
      <IconButton
        label={i18n.t('common.close')}
        icon={X}
        onClick={() => {
          close({});
        }}
      />
    </header>
  );
}
