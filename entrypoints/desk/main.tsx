import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { Desk } from '@/components/desk/desk';
import { createQueryClient } from '@/lib/queries/create-query-client';
import { invalidateOnChange } from '@/lib/queries/invalidate-on-change';

const root = document.querySelector('#root');
if (root !== null) {
  const client = createQueryClient();
  invalidateOnChange(client, new AbortController().signal);
  document.title = `Baton: ${i18n.t('desk.promises')}`;
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <Desk />
    </QueryClientProvider>,
  );
}
