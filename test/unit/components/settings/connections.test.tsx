// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CrmSettings } from '@/components/settings/crm/crm-settings';
import { typedOrigin } from '@/components/settings/crm/typed-origin';
import type { CrmConnection } from '@/lib/domain/crm/crm-connection';
import type { CrmFailure } from '@/lib/domain/crm/crm-failure';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, until } from '../hands';
import { mount } from '../mount';

const REDIRECT = 'https://baton.chromiumapp.example/salesforce';
const expired: CrmFailure = { kind: 'expired', retryAt: null, detail: '' };
const working: CrmConnection = {
  crm: 'hubspot',
  origin: 'https://api.hubapi.com',
  signIn: 'key',
  user: 'Fernhill',
  connectedAt: '2026-11-20T10:00:00.000Z',
  workedAt: '2026-11-20T10:00:00.000Z',
  failure: null,
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

interface Scene {
  readonly kept?: readonly CrmConnection[];
  readonly granted?: boolean;
  readonly failure?: CrmFailure;
}

async function open({ kept = [], granted = true, failure }: Scene = {}) {
  let connections = [...kept];
  const background = fakeBackground({
    'crm.connections': () => connections,
    'crm.connect': ({ crm, origin, signIn }: never) => {
      if (failure !== undefined) return { ok: false as const, failure };
      const connection: CrmConnection = { ...working, crm, origin, signIn: signIn['kind'] };
      connections.push(connection);
      return { ok: true as const, connection };
    },
    'crm.disconnect': () => {
      connections = [];
      return null;
    },
  });
  const request = vi.fn<(origins: readonly string[]) => Promise<boolean>>(() =>
    Promise.resolve(granted),
  );
  const remove = vi.fn<(origins: readonly string[]) => Promise<void>>(() => Promise.resolve());
  const permissions = { request, remove };
  const container = await mount(
    <CrmSettings enabled={[]} permissions={permissions} redirectUrl={REDIRECT} />,
  );
  return { ...background, container, request, remove };
}

describe('connecting a CRM', () => {
  it('has nothing that axe finds, with every form open', async () => {
    const { container } = await open({ kept: [{ ...working, failure: expired }] });
    for (const crm of ['Salesforce', 'Pipedrive', 'Odoo']) await click(named(`Connect ${crm}`));
    expect(await axeFindings(container)).toEqual([]);
  });

  it('says how sure it is of each part', async () => {
    const { container } = await open();
    const odoo = [...container.querySelectorAll('li')].find((one) =>
      one.textContent.startsWith('Odoo'),
    );
    expect(odoo?.textContent).toContain('Connection: tried on the real product');
    expect(container.textContent).toContain(
      'Check before Closed Won: not tried on a live page yet',
    );
  });

  it('asks for the interface’s host within the click, and shows whose connection it is', async () => {
    const { container, request, inputsOf } = await open();
    await click(named('Connect HubSpot'));
    expect(container.textContent).toContain('crm.objects.deals.write');
    await fill(named('Key'), ' pat-eu1-1 ');
    named('Connect').click();
    expect(request).toHaveBeenCalledWith(['https://api.hubapi.com/*']);
    await until(() => {
      expect(container.textContent).toContain('Connected as Fernhill');
    });
    expect(inputsOf('crm.connect')).toEqual([
      {
        crm: 'hubspot',
        origin: 'https://api.hubapi.com',
        signIn: { kind: 'key', key: 'pat-eu1-1' },
      },
    ]);
    expect(container.querySelector('input[type=password]')).toBeNull();
  });

  it('signs in at Salesforce with the app’s client id, and shows where it comes back to', async () => {
    const { container, request, inputsOf } = await open();
    await click(named('Connect Salesforce'));
    expect(container.querySelector('code')?.textContent).toBe(REDIRECT);
    await fill(named('Your company’s Salesforce address'), 'acme.lightning.force.com');
    await fill(named('Consumer key (client id)'), '3MVG9');
    await click(named('Connect'));
    expect(request).toHaveBeenCalledWith(['https://acme.my.salesforce.com/*']);
    await until(() => {
      expect(inputsOf('crm.connect')).toMatchObject([
        { crm: 'salesforce', signIn: { kind: 'oauth', clientId: '3MVG9' } },
      ]);
    });
  });

  it('uses the session of Odoo’s pages without a key', async () => {
    const { container, inputsOf } = await open();
    await click(named('Connect Odoo'));
    await click(named('Connect'));
    expect(container.textContent).toContain('Type or paste it here.');
    expect(document.activeElement).toBe(named('Your Odoo’s address'));
    await fill(named('Your Odoo’s address'), 'javascript:alert(1)');
    expect(container.textContent).toContain('That is not an address of Odoo.');
    expect(container.querySelector('input[type=password]')).toBeNull();
    await fill(named('Your Odoo’s address'), 'http://127.0.0.1:8069/odoo/crm/4');
    await click(named('Connect'));
    await until(() => {
      expect(inputsOf('crm.connect')).toEqual([
        { crm: 'odoo', origin: 'http://127.0.0.1:8069', signIn: { kind: 'session' } },
      ]);
    });
  });

  it('leaves the focus where the work goes on', async () => {
    await open({ kept: [{ ...working, crm: 'pipedrive', origin: 'https://acme.pipedrive.com' }] });
    await click(named('Connect HubSpot'));
    expect(document.activeElement).toBe(named('Key'));
    await click(named('Connect'));
    expect(document.activeElement).toBe(named('Key'));
    await click(named('Cancel'));
    expect(document.activeElement).toBe(named('Connect HubSpot'));
    await click(named('Remove connection and key'));
    expect(document.activeElement?.contains(named('Connect Pipedrive'))).toBe(true);
  });

  it('says in plain words why it did not work, and keeps what was typed', async () => {
    const lacking: CrmFailure = { kind: 'missing_scope', retryAt: null, detail: 'deals.read' };
    const { container } = await open({ failure: lacking });
    await click(named('Connect HubSpot'));
    await fill(named('Key'), 'pat');
    await click(named('Connect'));
    await until(() => {
      expect(container.querySelector('[role=alert]')?.textContent).toContain('deals.read');
    });
    expect((named('Key') as HTMLInputElement).value).toBe('pat');
  });

  it('does nothing where the browser refuses the host', async () => {
    const { container, inputsOf } = await open({ granted: false });
    await click(named('Connect HubSpot'));
    await fill(named('Key'), 'pat');
    await click(named('Connect'));
    await until(() => {
      expect(container.querySelector('[role=alert]')?.textContent).toContain('did not allow');
    });
    expect(inputsOf('crm.connect')).toEqual([]);
  });

  it('says why a connection last failed, and takes it away with its key', async () => {
    const kept = [{ ...working, failure: expired }];
    const { container, inputsOf, remove } = await open({ kept });
    await until(() => {
      expect(container.querySelector('[role=alert]')?.textContent).toContain('no longer takes');
    });
    await click(named('Remove connection and key'));
    await until(() => {
      expect(inputsOf('crm.disconnect')).toEqual([
        { crm: 'hubspot', origin: 'https://api.hubapi.com' },
      ]);
      expect(container.textContent).not.toContain('Connected as');
      expect(remove).toHaveBeenCalledWith(['https://api.hubapi.com/*']);
    });
  });

  it('leaves Baton on the pages of a CRM that is called where its pages are', async () => {
    const kept = [{ ...working, crm: 'odoo' as const, origin: 'https://erp.acme.example' }];
    const { container, remove } = await open({ kept });
    await click(named('Remove connection and key'));
    await until(() => {
      expect(container.textContent).not.toContain('Connected as');
    });
    expect(remove).not.toHaveBeenCalled();
  });
});

describe('a typed address', () => {
  it.each([
    ['pipedrive', 'acme', 'https://acme.pipedrive.com'],
    ['pipedrive', 'https://Acme.pipedrive.com/deal/4', 'https://acme.pipedrive.com'],
    ['pipedrive', 'acme.pipedrive.com.evil.example', null],
    ['salesforce', 'acme--dev.sandbox', 'https://acme--dev.sandbox.my.salesforce.com'],
    ['salesforce', 'acme.my.salesforce.com', 'https://acme.my.salesforce.com'],
    ['odoo', 'erp.acme.example/odoo', 'https://erp.acme.example'],
    ['odoo', '', null],
    ['odoo', 'ftp://odoo.acme.example', null],
    ['odoo', 'javascript:alert(1)', null],
    ['hubspot', '', 'https://api.hubapi.com'],
  ] as const)('for %s: %s is %s', (crm, typed, origin) => {
    expect(typedOrigin(crm, typed)).toBe(origin);
  });
});
