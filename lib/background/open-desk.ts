import { browser } from 'wxt/browser';

/**
 * Shows the desk: the tab that has it open comes to the front, else a new one opens.
 *
 * @param dealId - The deal whose promises it shows; null for all.
 */
export async function openDesk(dealId: string | null): Promise<void> {
  const page = browser.runtime.getURL('/desk.html');
  const url = `${page}#promises${dealId === null ? '' : `?deal=${dealId}`}`;
  // An extension sees the addresses of its own pages without a permission for tabs.
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  // Only what stands after the # changes: the page stays as the rep left it.
  await browser.tabs.update(open.id, { active: true, url });
  await browser.windows.update(open.windowId, { focused: true });
}
