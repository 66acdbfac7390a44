import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SettingsPage } from '@/components/settings/settings-page';
import { hostPermissions } from '@/lib/messaging/host-permissions';
import { createQueryClient } from '@/lib/queries/create-query-client';
import { invalidateOnChange } from '@/lib/queries/invalidate-on-change';

const root = document.querySelector('#root');
if (root !== null) {
  const client = createQueryClient();
  invalidateOnChange(client, new AbortController().signal);
  document.title = `Baton: ${i18n.t('settings.title')}`;
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <SettingsPage
        permissions={hostPermissions}
        redirectUrl={browser.identity.getRedirectURL('salesforce')}
      />
    </QueryClientProvider>,
  );
}
