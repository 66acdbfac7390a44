import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Sidebar } from '@/components/sidebar/sidebar';
import { claimFrame } from '@/lib/queries/claim-frame';
import { createQueryClient } from '@/lib/queries/create-query-client';
import { invalidateOnChange } from '@/lib/queries/invalidate-on-change';
import { saveFact } from '@/lib/queries/save-fact';

/** Shows the sidebar, once the frame has proved who placed it; a frame that can't shows nothing at all. */
async function start(root: HTMLElement) {
  const { hash } = window.location;
  const theme = new URLSearchParams(hash.slice(1)).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  if (!(await claimFrame(hash))) {
    document.documentElement.replaceChildren();
    return;
  }
  const client = createQueryClient();
  const hub = createAutosaveHub((fact, unheard) => saveFact(client, fact, unheard));
  invalidateOnChange(client, new AbortController().signal);
  window.addEventListener('pagehide', hub.flushLast);
  document.addEventListener('visibilitychange', hub.flushAll);
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <Sidebar hub={hub} />
    </QueryClientProvider>,
  );
}

const root = document.getElementById('root');
if (root !== null) void start(root);
