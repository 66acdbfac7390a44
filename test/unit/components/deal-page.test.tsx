// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Deal } from '@/lib/domain/deals/deal';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';
import { axeFindings } from './axe-findings';
import { click, fill, named, until } from './hands';
import { showDeal } from './show-deal';

afterEach(() => {
  vi.restoreAllMocks();
});

const dealWith = (parts: Partial<Deal>) => {
  const dossier = dossierOf();
  return { ...dossier, deal: { ...dossier.deal, ...parts } };
};
const items = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
/** Opens the deal's menu and chooses from it. */
async function choose(name: string) {
  await click(named('Deal menu'));
  await until(() => {
    expect(items().map(({ textContent }) => textContent)).toContain(name);
  });
  const item = items().find(({ textContent }) => textContent === name);
  if (item !== undefined) await click(item);
}

describe('a deal on the desk', () => {
  test('is renamed and given its close date from its menu', async () => {
    const { background, container } = await showDeal({ dossier: dossierOf(), part: 'brief' });
    await choose('Edit deal');
    await until(() => {
      expect(named('Deal name')).toBeInstanceOf(HTMLInputElement);
    });
    expect(await axeFindings(container)).toEqual([]);
    await fill(named('Deal name'), 'Northwind, eleven sites');
    await fill(named('Close date'), '2027-01-29');
    await click(named('Save'));
    await until(() => {
      expect(background.inputsOf('deals.update')).toMatchObject([
        { id: DEAL_ID, patch: { name: 'Northwind, eleven sites', closeDate: '2027-01-29' } },
      ]);
    });
    await until(() => {
      expect(document.querySelector('[role=dialog]')).toBeNull();
    });
  });

  test('is archived from it', async () => {
    const { background } = await showDeal({ dossier: dossierOf(), part: 'brief' });
    await choose('Archive');
    expect(background.inputsOf('deals.setArchived')).toEqual([{ id: DEAL_ID, archived: true }]);
  });

  test('says that it is archived, and is taken back', async () => {
    const dossier = dealWith({ archivedAt: '2026-11-20T09:00:00.000Z' });
    const { background, container } = await showDeal({ dossier, part: 'history' });
    expect(container.textContent).toContain('This deal is archived.');
    await choose('Restore');
    expect(background.inputsOf('deals.setArchived')).toEqual([{ id: DEAL_ID, archived: false }]);
  });

  test('has a first link that leads past everything to the brief', async () => {
    const { container } = await showDeal({ dossier: dossierOf(), part: 'brief' });
    const [first] = container.querySelectorAll<HTMLElement>('a, button, input, select, summary');
    expect(first?.textContent).toBe('Skip to the brief');
    const { hash } = window.location;
    if (first !== undefined) await click(first);
    expect(document.activeElement?.textContent).toContain('Why they bought');
    expect(window.location.hash).toBe(hash);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('moves on to another phase', async () => {
    const { background, container } = await showDeal({ dossier: dossierOf(), part: 'brief' });
    expect(container.querySelector('[aria-label="Step 3 of 7"]')).not.toBeNull();
    await fill(named('Phase'), 'signed');
    expect(background.inputsOf('deals.update')).toEqual([
      { id: DEAL_ID, patch: { phase: 'signed' } },
    ]);
  });
});
