import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Sidebar } from '@/components/sidebar/sidebar';
import { hostPermissions } from '@/lib/messaging/host-permissions';
import { claimFrame } from '@/lib/queries/claim-frame';
import { createQueryClient } from '@/lib/queries/create-query-client';
import { invalidateOnChange } from '@/lib/queries/invalidate-on-change';
import { isPanel } from '@/lib/queries/is-panel';
import { saveFact } from '@/lib/queries/save-fact';
import { followTab } from './follow-tab';

/** Shows the sidebar, once the frame has proved who placed it; a frame that can't shows nothing at all. */
async function start(root: HTMLElement) {
  const { hash } = window.location;
  // The browser's own panel is nobody's frame, and says in its address beside which tab it stands.
  const mayBePanel = window.top === window && !hash.includes('token=');
  if (mayBePanel) await followTab();
  const panel = mayBePanel && (await isPanel()) ? hostPermissions : null;
  const theme = new URLSearchParams(hash.slice(1)).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  if (panel === null && !(await claimFrame(hash))) {
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
      <Sidebar hub={hub} panel={panel} />
    </QueryClientProvider>,
  );
}

const root = document.getElementById('root');
if (root !== null) void start(root);
