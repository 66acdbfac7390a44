import type { Frame, Page } from 'playwright-core';
import { z } from '@/lib/domain/zod';
import { shownPrompt } from './shown-prompt';
import type { World } from './world';

const moveSchema = z.object({ stage: z.string() });

/** The stages a deal of a CRM stand-in was moved to, in order. */
export function movesOf(world: World, id: string): string[] {
  return world.standIns.log
    .filter(({ method, path }) => method === 'POST' && path === `/deal-moved/${id}`)
    .map(({ body }) => moveSchema.parse(JSON.parse(body)).stage);
}

/** Presses a stage in the menu of a HubSpot record's page. */
export async function pickHubspotStage(page: Page, stage: string): Promise<void> {
  const option = page.locator('.menu [role=option] button', { hasText: stage });
  if (!(await option.isVisible()))
    await page.locator('[data-test-id=deal-stage-select] button').click();
  await option.click();
}

/** The gate's card in a page, once it is shown. */
export function gateCard(page: Page): Promise<Frame> {
  return shownPrompt(page);
}
