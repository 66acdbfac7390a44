import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { crmSiteSchema, type CrmSite } from '@/lib/domain/crm/crm-site';
import { followPermissions } from '@/lib/background/sites-changed';
import { BackgroundHarness } from './background-harness';

const ORIGIN = 'http://crm.local';
const site: Omit<CrmSite, 'addedAt'> = {
  origin: ORIGIN,
  crm: 'odoo',
  label: 'Our Odoo',
  dealPath: null,
};
let background: BackgroundHarness;
let granted: string[];
let scripts: { id: string; matches?: string[] }[];

beforeEach(() => {
  background = new BackgroundHarness();
  granted = [];
  scripts = [];
  const { permissions, scripting, tabs } = browser;
  vi.spyOn(permissions, 'contains').mockImplementation((({ origins }: { origins: string[] }) =>
    Promise.resolve(origins.every((one) => granted.includes(one)))) as never);
  const fakes = {
    getRegisteredContentScripts: () => Promise.resolve(scripts),
    registerContentScripts: (added: typeof scripts) => {
      scripts.push(...added);
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      scripts = scripts.filter(({ id }) => !ids.includes(id));
      return Promise.resolve();
    },
    executeScript: vi.fn(() => Promise.resolve([])),
  };
  for (const [name, fake] of Object.entries(fakes))
    vi.spyOn(scripting, name as 'executeScript').mockImplementation(fake as never);
  vi.spyOn(tabs, 'query').mockResolvedValue([{ id: 3 }] as never);
});

describe('a site of the rep’s own', () => {
  it('is added once its host is granted, and never before', async () => {
    await expect(background.ask('sites.add', site)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await background.ask('sites.list', {})).toEqual([]);
    granted = [`${ORIGIN}/*`];
    const addedAt = background.now;
    expect(await background.ask('sites.add', site)).toEqual([{ ...site, addedAt, allowed: true }]);
    expect(scripts).toMatchObject([{ id: `site-${ORIGIN}`, matches: [`${ORIGIN}/*`] }]);
    expect(browser.scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it('replaces the one of its origin, and keeps its script', async () => {
    granted = [`${ORIGIN}/*`];
    await background.ask('sites.add', site);
    const other = { ...site, crm: 'other' as const, dealPath: '/deals/{id}' };
    expect(await background.ask('sites.add', other)).toMatchObject([{ dealPath: '/deals/{id}' }]);
    expect(scripts).toHaveLength(1);
  });

  it('is taken away with its script; one the browser took back stays listed, without', async () => {
    granted = [`${ORIGIN}/*`];
    await background.ask('sites.add', site);
    granted = [];
    expect(await background.ask('sites.list', {})).toMatchObject([{ allowed: false }]);
    expect(await background.ask('sites.remove', { origin: ORIGIN })).toEqual([]);
    expect(scripts).toEqual([]);
  });

  it('has its script again once it is allowed again in the browser’s own settings', async () => {
    const listeners: (() => void)[] = [];
    for (const event of [browser.permissions.onRemoved, browser.permissions.onAdded])
      vi.spyOn(event, 'addListener').mockImplementation(((listener: () => void) => {
        listeners.push(listener);
      }) as never);
    followPermissions(background.db);
    granted = [`${ORIGIN}/*`];
    await background.ask('sites.add', site);
    const changes = async (to: string[], left: number) => {
      granted = to;
      listeners.at(to.length === 0 ? 0 : 1)?.();
      await vi.waitFor(() => {
        expect(scripts).toHaveLength(left);
      });
    };
    await changes([], 0);
    await changes([`${ORIGIN}/*`], 1);
  });

  it.each(['*://*', 'about:blank', 'https://crm.local/', 'file://', 'crm'])(
    'is not what a file names %s',
    (origin) => {
      const row = { ...site, origin, addedAt: background.now };
      expect(crmSiteSchema.safeParse(row).success).toBe(false);
    },
  );

  it.each([
    ['a mailbox', { ...site, origin: 'https://mail.google.com' }],
    ['a CRM of the catalog', { ...site, origin: 'https://acme.odoo.com' }],
    ['no origin', { ...site, origin: 'http://127.0.0.1:8069/odoo' }],
    ['no web page', { ...site, origin: 'chrome://settings' }],
    ['a pattern without an id', { ...site, crm: 'other' as const, dealPath: '/deals' }],
    ['a pattern with two', { ...site, crm: 'other' as const, dealPath: '/{id}/{id}' }],
    ['a CRM that has no such sites', { ...site, crm: 'hubspot' as const }],
  ])('is not %s', async (_what, bad) => {
    granted = [`${ORIGIN}/*`, 'https://mail.google.com/*', 'https://acme.odoo.com/*'];
    await expect(background.ask('sites.add', bad)).rejects.toMatchObject({ code: 'invalid' });
  });
});
