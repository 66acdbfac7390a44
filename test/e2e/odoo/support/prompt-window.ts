import type { Page } from 'playwright-core';
import type { World } from '../../support/world';

/** Does something that makes Baton ask, and gives the small window it asks in. */
export async function promptWindow(world: World, act: () => Promise<unknown>): Promise<Page> {
  const asked = world.context.waitForEvent('page', {
    predicate: (page) => page.url().includes('/prompt.html'),
    timeout: 20_000,
  });
  await act();
  return asked;
}
