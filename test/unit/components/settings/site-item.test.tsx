// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteItem } from '@/components/settings/site-item';
import type { CrmConnection } from '@/lib/domain/crm/crm-connection';
import type { ListedSite } from '@/lib/domain/crm/crm-site';
import { NOW } from '../../../fixtures/records';
import { fakeBackground } from '../fake-background';
import { click, named, until } from '../hands';
import { mount } from '../mount';

const site: ListedSite = {
  origin: 'https://crm.fernhill.example',
  crm: 'odoo',
  label: 'crm.fernhill.example',
  dealPath: null,
  addedAt: NOW,
  allowed: true,
};
const connection: CrmConnection = {
  crm: 'odoo',
  origin: site.origin,
  signIn: 'session',
  user: 'Maya',
  connectedAt: NOW,
  workedAt: null,
  failure: null,
};

async function removeBeside(connections: readonly CrmConnection[]) {
  const background = fakeBackground({
    'sites.remove': () => [],
    'crm.connections': () => [...connections],
  });
  const permissions = {
    request: vi.fn(() => Promise.resolve(true)),
    remove: vi.fn<(origins: readonly string[]) => Promise<void>>(() => Promise.resolve()),
  };
  await mount(<SiteItem site={site} permissions={permissions} onRemove={() => undefined} />);
  await click(named('Remove: crm.fernhill.example'));
  await until(() => {
    expect(background.inputsOf('crm.connections')).toHaveLength(1);
  });
  return permissions.remove;
}

describe('a site that is taken away', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });

  it('gives its permission back', async () => {
    const remove = await removeBeside([{ ...connection, origin: 'https://other.example' }]);
    await until(() => {
      expect(remove).toHaveBeenCalledWith(['https://crm.fernhill.example/*']);
    });
  });

  it('keeps it where a connection calls the same host', async () => {
    expect(await removeBeside([connection])).not.toHaveBeenCalled();
  });
});
