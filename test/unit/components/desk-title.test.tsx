// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { Desk } from '@/components/desk/desk';
import { dossierOf } from '../domain/brief/dossier-of';
import { axeFindings } from './axe-findings';
import { fakeBackground } from './fake-background';
import { until } from './hands';
import { mount } from './mount';
import { showDeal } from './show-deal';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a tab is called by its deal and the part that is shown, then by the list', async () => {
  const dossier = dossierOf();
  await showDeal({ dossier, part: 'history' });
  await until(() => {
    expect(document.title).toBe(`Baton: ${dossier.deal.name}, History`);
  });
  window.location.hash = '#deals';
  await until(() => {
    expect(document.title).toBe('Baton: Deals');
  });
});

test('an address that no deal has leads to the list', async () => {
  fakeBackground({ 'deals.dossier': () => null });
  window.location.hash = '#deal?id=deal-gone&part=brief';
  const container = await mount(<Desk hub={createAutosaveHub(vi.fn())} />);
  await until(() => {
    expect(container.textContent).toContain('This deal is not here');
  });
  expect(document.title).toBe('Baton: Deals');
  expect(container.querySelector('main a[href="#deals"]')).not.toBeNull();
  expect(await axeFindings(container)).toEqual([]);
});
