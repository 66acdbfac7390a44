// @vitest-environment happy-dom
import { useQueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { SiteSettings } from '@/components/settings/site-settings';
import { Sidebar } from '@/components/sidebar/sidebar';
import type { ListedSite } from '@/lib/domain/crm/crm-site';
import { proposeSite } from '@/lib/domain/crm/propose-site';
import type { PageContext } from '@/lib/domain/page/page-context';
import { saveFact } from '@/lib/queries/save-fact';
import { axeFindings } from './axe-findings';
import { fakeBackground } from './fake-background';
import { click, fill, named, until } from './hands';
import { mount } from './mount';

const ADDRESS = 'http://crm.fernhill.example/pipelines/3/deals/4711/notes';
const ADDED = '2026-11-20T10:00:00.000Z';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

function scene(address: string | null, context: PageContext | null = null, granted = true) {
  let sites: ListedSite[] = [];
  const background = fakeBackground({
    'page.context': () => context,
    'profile.get': () => null,
    'deals.list': () => ({ deals: [], more: false }),
    'crm.connections': () => [],
    'sites.list': () => sites,
    'sites.add': (site: Omit<ListedSite, 'addedAt' | 'allowed'>) => {
      sites = [{ ...site, addedAt: ADDED, allowed: true }];
      return sites;
    },
    'sites.remove': async () => {
      sites = [];
      // The background tells of it before it answers: by then the page has it no more.
      const heard = await fakeBrowser.runtime.onMessage.trigger(
        { baton: 'event', topic: 'hosts', tabId: null },
        { id: fakeBrowser.runtime.id },
        () => undefined,
      );
      expect(heard).not.toEqual([]);
      await until(() => {
        expect(document.body.textContent).not.toContain('Remove');
      });
      return sites;
    },
    'sites.propose': () =>
      address === null
        ? null
        : { title: 'Northwind | Fernhill CRM', proposal: proposeSite(new URL(address)) },
  });
  const permissions = {
    request: vi.fn<(origins: readonly string[]) => Promise<boolean>>(() =>
      Promise.resolve(granted),
    ),
    remove: vi.fn<(origins: readonly string[]) => Promise<void>>(() => Promise.resolve()),
  };
  return { ...background, permissions };
}

function Panel({ permissions }: Pick<ReturnType<typeof scene>, 'permissions'>) {
  const client = useQueryClient();
  const hub = createAutosaveHub((fact, unheard) => saveFact(client, fact, unheard));
  return <Sidebar hub={hub} panel={permissions} />;
}

describe('the panel beside a page that Baton does not know', () => {
  it('explains what it would remember, and asks for this one site within the click', async () => {
    const { permissions, inputsOf } = scene(ADDRESS);
    const container = await mount(<Panel permissions={permissions} />);
    await until(() => {
      named('Use Baton on this site');
    });
    expect(container.textContent).toContain('crm.fernhill.example/pipelines/…/deals/deal’s id');
    expect(container.textContent).toContain('Here the id is 4711.');
    expect(container.textContent).toContain('not encrypted');
    expect(await axeFindings(container)).toEqual([]);
    await fill(named('What you call it'), 'Fernhill CRM');
    named('Use Baton on this site').click();
    expect(permissions.request).toHaveBeenCalledWith(['http://crm.fernhill.example/*']);
    await until(() => {
      expect(container.textContent).toContain('Baton is on here');
    });
    expect(inputsOf('sites.add')).toEqual([
      {
        origin: 'http://crm.fernhill.example',
        crm: 'other',
        label: 'Fernhill CRM',
        dealPath: '/pipelines/*/deals/{id}',
      },
    ]);
  });

  it('adds nothing where the browser refuses', async () => {
    const { permissions, inputsOf } = scene(ADDRESS, null, false);
    const container = await mount(<Panel permissions={permissions} />);
    await until(() => {
      named('Use Baton on this site');
    });
    await click(named('Use Baton on this site'));
    await until(() => {
      expect(container.querySelector('[role=alert]')?.textContent).toContain('did not allow');
    });
    expect(inputsOf('sites.add')).toEqual([]);
  });

  it.each([
    [null, 'Press its button in the toolbar'],
    ['https://acme.pipedrive.com/deal/4', 'Baton knows Pipedrive'],
    ['https://crm.fernhill.example/deals', 'Open a single deal'],
    ['chrome://extensions/', 'beside web pages only'],
  ])('of %s says what helps', async (address, words) => {
    const { permissions } = scene(address);
    const container = await mount(<Panel permissions={permissions} />);
    await until(() => {
      expect(container.textContent).toContain(words);
    });
  });

  it('can neither be closed nor dragged, and lets the rep find a deal all the same', async () => {
    const { permissions } = scene(ADDRESS);
    const container = await mount(<Panel permissions={permissions} />);
    await until(() => {
      named('Find a deal');
    });
    expect(container.querySelector('[role=separator]')).toBeNull();
    expect(() => named('Close')).toThrow();
    await click(named('Find a deal'));
    await until(() => {
      expect(container.textContent).not.toContain('Is this a deal page?');
    });
  });

  it('says of a known site’s other page that it is no deal’s', async () => {
    const { permissions } = scene(ADDRESS, { kind: 'deal', theme: 'light', record: null });
    const container = await mount(<Panel permissions={permissions} />);
    await until(() => {
      expect(container.textContent).toContain('This page is not a deal’s');
    });
  });
});

describe('the settings of sites', () => {
  it('add one by a pasted address, list it, and withdraw it with its permission', async () => {
    const { permissions, inputsOf } = scene(null);
    const container = await mount(<SiteSettings permissions={permissions} />);
    const field = named('Add a CRM by the address of a deal page');
    await fill(field, 'crm.fernhill.example/deals');
    await until(() => {
      expect(container.textContent).toContain('Open a single deal');
    });
    await fill(field, 'crm.fernhill.example/deals/4711');
    await click(named('Use Baton on this site'));
    await until(() => {
      named('Remove: crm.fernhill.example');
    });
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Remove: crm.fernhill.example'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Other CRMs');
    await until(() => {
      expect(permissions.remove).toHaveBeenCalledWith(['https://crm.fernhill.example/*']);
    });
    expect(inputsOf('sites.remove')).toEqual([{ origin: 'https://crm.fernhill.example' }]);
  });
});
