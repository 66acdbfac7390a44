import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Desk } from '@/components/desk/desk';
import { createQueryClient } from '@/lib/queries/create-query-client';
import { invalidateOnChange } from '@/lib/queries/invalidate-on-change';
import { saveFact } from '@/lib/queries/save-fact';

const root = document.querySelector('#root');
if (root !== null) {
  const client = createQueryClient();
  invalidateOnChange(client, new AbortController().signal);
  const hub = createAutosaveHub((fact, unheard) => saveFact(client, fact, unheard));
  window.addEventListener('pagehide', hub.flushLast);
  document.addEventListener('visibilitychange', hub.flushAll);
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <Desk hub={hub} />
    </QueryClientProvider>,
  );
}
