import { useMutation } from '@tanstack/react-query';
import { Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { TodayButton } from '@/components/today/today-button';
import { IconButton } from '@/components/ui/icon-button';
import { openSettings } from '@/lib/queries/open-settings';
import { CloseButton } from './close-button';

/** The head of the sidebar while no deal is shown. */
export function PlainHeader({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  const { mutate: settings } = useMutation(openSettings);
  return (
    <header className="flex min-h-12 items-center gap-1 border-b border-line pr-2 pl-4">
      <h1 className="min-w-0 flex-1 truncate text-title font-semibold">{title}</h1>
      {children}
      <TodayButton />
      <IconButton
        label={i18n.t('deal.settings')}
        icon={Settings}
        onClick={() => {
          settings({});
        }}
      />
      <CloseButton />
    </header>
  );
}
