import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import type { DealHost, DealPageFacts, StageMove } from '@/lib/hosts/deal-host';
import { runCommand } from '../../../tooling/run-command.mjs';

declare global {
  interface Window {
    /** What the bundle leaves in the page. */
    readonly batonAdapter: { readonly odoo: DealHost };
    /** The moves that were stopped, and whether presses are let through. */
    batonStop: { readonly moves: StageMove[]; letsPass: boolean };
  }
}

/** A page's record as the adapter sees it. */
export interface AdapterSight {
  readonly key: CrmRecordKey | null;
  readonly facts: DealPageFacts | null;
}

/**
 * Puts the adapter into every page that opens from now on: what it reads of the real thing is tested without
 * the extension around it. Presses that move a deal are stopped the way the gate does, before Odoo hears them.
 */
export async function addAdapter(page: Page): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-adapter-'));
  const path = join(folder, 'adapter.js');
  const options = ['--bundle', '--format=iife', '--global-name=batonAdapter', '--tsconfig-raw={}'];
  const root = join(import.meta.dirname, '../../../..');
  const args = ['lib/hosts/odoo/odoo.ts', `--outfile=${path}`, `--alias:@=${root}`, ...options];
  const result = await runCommand('esbuild', args, { timeout: 30_000, capture: true });
  if (!result.ok) throw new Error(result.output);
  const bundle = await readFile(path, 'utf8');
  await page.addInitScript(`${bundle}; window.batonAdapter = batonAdapter;`);
  await rm(folder, { recursive: true });
}

/** What the adapter reads at this moment. */
export function readSight(page: Page): Promise<AdapterSight> {
  return page.evaluate(() => {
    const { odoo } = window.batonAdapter;
    return { key: odoo.locate(new URL(location.href)), facts: odoo.readDeal(document) };
  });
}

/** Stops every press that moves a deal from now on, until the page is left. */
export async function stopMoves(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.batonStop = { moves: [], letsPass: false };
    window.addEventListener(
      'click',
      (event) => {
        const { target } = event;
        const move =
          target instanceof Element ? window.batonAdapter.odoo.stageMoveAt(target) : null;
        if (move === null || window.batonStop.letsPass) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        window.batonStop.moves.push(move);
      },
      true,
    );
  });
}

/** Where the stopped presses would have moved the deal. */
export function stoppedMoves(page: Page): Promise<readonly StageMove['stage'][]> {
  return page.evaluate(() => window.batonStop.moves.map(({ stage }) => stage));
}

/** Presses again what was stopped last, and lets it pass. */
export async function pressAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.batonStop.letsPass = true;
    window.batonStop.moves.at(-1)?.control.click();
  });
}
