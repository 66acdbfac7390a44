import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Findings {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Runs axe in a page or frame, or one part of it, and expects it to find nothing, whatever the rule. */
export async function expectNoAxeFindings(place: Page | Frame, within = 'html'): Promise<void> {
  await place.evaluate(source);
  await place.evaluate(settled);
  const { violations } = await place.evaluate<Findings>(`axe.run(${JSON.stringify(within)})`);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
  ).toEqual([]);
}

/** What fades in or changes its colour is judged as it will stay. What moves for ever is not waited for. */
async function settled(): Promise<void> {
  const moving = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}
