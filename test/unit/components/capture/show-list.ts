import { act } from 'react';
import { expect } from 'vitest';
import { factValues } from '@/lib/domain/brief/fact';
import type { Capture } from '@/lib/domain/capture/capture';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { dossierOf } from '../../domain/brief/dossier-of';
import { until } from '../hands';
import { showDeal } from '../show-deal';

/** The list of what conversations suggest for a deal, as its page on the desk shows it. */
export async function showList(
  captures: readonly Capture[],
  dossier: Dossier = dossierOf(),
  role: 'ae' | 'se' = 'ae',
) {
  const focus = captures[0]?.id ?? '';
  const scene = await showDeal({ dossier, part: 'capture', focus, captures, role });
  await until(() => {
    expect(document.querySelector('[data-list-heading]')).not.toBeNull();
  });
  return {
    ...scene,
    facts: () => factValues(scene.kept().dossier.facts),
    verdicts: () =>
      scene.kept().captures.flatMap(({ facts }) => facts.map(({ verdict }) => verdict.kind)),
  };
}

/** The suggestions that wait, by name. */
export const shown = () =>
  [...document.querySelectorAll('[data-suggestion]')].map((one) => one.getAttribute('aria-label'));
/** What has the focus, by name. */
export const focused = () => document.activeElement?.getAttribute('aria-label');
/** All that is on the page. */
export const text = () => document.body.textContent;
export async function focusFirst() {
  act(() => {
    document.querySelector<HTMLElement>('[data-suggestion]')?.focus();
  });
  await until(() => {
    expect(focused()).toBe(shown()[0]);
  });
}
