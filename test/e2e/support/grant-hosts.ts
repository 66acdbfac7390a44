import type { World } from './world';

/**
 * Grants an optional host permission the way a user does on the browser's extensions page. Headless
 * Chromium shows no permission prompt: without this the request would wait for ever.
 */
export async function grantHosts(world: World, patterns: readonly string[]): Promise<void> {
  const page = await world.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ id, hosts }) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission: (id: string, host: string) => Promise<void> };
      };
      for (const host of hosts) await developerPrivate.addHostPermission(id, host);
    },
    { id: world.extensionId, hosts: patterns },
  );
  await page.close();
}
