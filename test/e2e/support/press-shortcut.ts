import type { World } from './world';
import type { GmailPage } from './gmail-page';

/**
 * Presses one of Baton's shortcuts in the Gmail tab. The browser's own shortcuts can't be typed by a
 * test: it is raised where the browser would.
 */
export async function pressShortcut(
  world: World,
  gmail: GmailPage,
  command: 'toggle-sidebar' | 'write-email',
): Promise<void> {
  const [worker] = world.context.serviceWorkers();
  await gmail.page.bringToFront();
  await worker?.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const event = chrome.commands.onCommand as unknown as {
      dispatch: (command: string, tab: unknown) => void;
    };
    event.dispatch(name, tab);
  }, command);
}
