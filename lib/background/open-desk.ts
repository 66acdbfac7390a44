import { browser } from 'wxt/browser';

/**
 * Shows the desk: the tab that has it open comes to the front, else a new one opens.
 *
 * @param hash - What it shows, as its address says it from the # on.
 */
export async function openDesk(hash: string): Promise<void> {
  const page = browser.runtime.getURL('/desk.html');
  const url = `${page}${hash}`;
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
