import type { World } from './world';

interface DeveloperPrivate {
  readonly addHostPermission: (id: string, host: string) => Promise<void>;
  readonly updateProfileConfiguration: (change: { inDeveloperMode: boolean }) => Promise<void>;
}

/** Developer mode, without which Chromium disables an unpacked extension that reloads itself. */
export async function enableDeveloperMode(world: World): Promise<void> {
  const page = await world.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/**
 * Grants an optional host permission the way a user does on the browser's extensions page. Headless
 * Chromium shows no permission prompt: without this the request would wait for ever.
 */
export async function grantHosts(world: World, patterns: readonly string[]): Promise<void> {
  const page = await world.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ({ id, hosts }) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      for (const host of hosts) await developerPrivate.addHostPermission(id, host);
    },
    { id: world.extensionId, hosts: patterns },
  );
  await page.close();
}
