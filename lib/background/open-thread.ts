import { browser } from 'wxt/browser';
import { threadPlace, threadUrl } from '@/lib/domain/mail/thread-place';
import type { CallerContext } from '@/lib/messaging/server';
import { readPageContext } from './tab-session';

/** Opens a thread where the caller is, as long as that is a page of its mailbox, which then needn't load anew. */
export async function openThread(
  { mailbox, threadId }: { readonly mailbox: string; readonly threadId: string },
  { kind, tabId }: CallerContext,
): Promise<void> {
  const page = kind === 'sidebar' ? await readPageContext(tabId) : null;
  const here = page?.kind === 'mail' && page.mailbox === mailbox ? await pageOf(tabId) : null;
  if (here === null) await browser.tabs.create({ url: threadUrl(mailbox, threadId) });
  else await browser.tabs.update(tabId, { url: `${here}${threadPlace(threadId)}` });
}

/** A tab's address up to the #. */
async function pageOf(tabId: number): Promise<string | null> {
  const { url = '' } = await browser.tabs.get(tabId);
  return url.startsWith('https://mail.google.com/') ? url.replace(/#.*$/u, '') : null;
}
