import { useMutation } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { closeSidebar } from '@/lib/queries/close-sidebar';
import { usePanel } from './panel-context';

/** Closes the sidebar; a panel is the browser's to close. */
export function CloseButton() {
  const { mutate: close } = useMutation(closeSidebar);
  if (usePanel() !== null) return null;
  return (
    <IconButton
      label={i18n.t('common.close')}
      icon={X}
      onClick={() => {
        close({});
      }}
    />
  );
}
