import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { PromptPage } from '@/components/prompt/prompt-page';
import { claimFrame } from '@/lib/queries/claim-frame';
import { createQueryClient } from '@/lib/queries/create-query-client';
import { invalidateOnChange } from '@/lib/queries/invalidate-on-change';

/** Shows what the page asks; a frame that nobody placed for us stays empty. */
async function start(root: Element): Promise<void> {
  if (!(await claimFrame(location.hash))) return;
  const client = createQueryClient();
  invalidateOnChange(client, new AbortController().signal);
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <PromptPage />
    </QueryClientProvider>,
  );
}

const root = document.querySelector('#root');
if (root !== null) void start(root);
