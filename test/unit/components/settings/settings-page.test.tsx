// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SettingsPage } from '@/components/settings/settings-page';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { FIRST_SETTINGS, type Mailbox, type Profile } from '@/lib/domain/profile';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, until } from '../hands';
import { mount } from '../mount';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const hubspot = CRM_CATALOG.find(({ id }) => id === 'hubspot');
const REDIRECT = 'https://baton.chromiumapp.example/salesforce';
const maya: Profile = {
  role: 'ae',
  name: 'Maya Lindqvist',
  address: 'maya@fernhill.example',
  company: 'Fernhill',
  ownDomains: ['fernhill.example'],
  ...FIRST_SETTINGS,
  sidebarWidth: 420,
  holidays: ['2026-12-24'],
};

async function open(granted: boolean, isOn = false) {
  let mailboxes: Mailbox[] = [{ address: 'maya.home@postbox.example', enabled: false }];
  let hosts = isOn ? ['hubspot'] : [];
  const background = fakeBackground({
    'profile.get': () => maya,
    'profile.save': (profile) => profile,
    'mailboxes.list': () => mailboxes,
    'mailboxes.set': (mailbox: Mailbox) => {
      mailboxes = [...mailboxes.filter(({ address }) => address !== mailbox.address), mailbox];
      return mailboxes;
    },
    'sites.list': () => [],
    'crm.connections': () => [],
    'hosts.list': () => hosts,
    'hosts.set': ({ crm, enabled }: { crm: string; enabled: boolean }) => {
      hosts = enabled ? [crm] : [];
      return hosts;
    },
  });
  const permissions = {
    request: vi.fn<(origins: readonly string[]) => Promise<boolean>>(() =>
      Promise.resolve(granted),
    ),
    remove: vi.fn<(origins: readonly string[]) => Promise<void>>(() => Promise.resolve()),
  };
  const container = await mount(<SettingsPage permissions={permissions} redirectUrl={REDIRECT} />);
  await until(() => {
    named('HubSpot');
  });
  return { ...background, container, permissions };
}

const isOn = (name: string) => {
  const control = named(name);
  return control instanceof HTMLInputElement && control.checked;
};

describe('the settings', () => {
  it('have nothing that axe finds', async () => {
    const { container } = await open(true);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('switch a mailbox on and off at once', async () => {
    const { inputsOf } = await open(true);
    const mailbox = 'maya.home@postbox.example';
    expect(isOn(mailbox)).toBe(false);
    await click(named(mailbox));
    await until(() => {
      expect(isOn(mailbox)).toBe(true);
    });
    expect(inputsOf('mailboxes.set')).toEqual([{ address: mailbox, enabled: true }]);
  });

  it('add a mailbox, and no text that is no address', async () => {
    const { container, inputsOf } = await open(true);
    await fill(named('Add a mailbox'), 'maya');
    await click(named('Add'));
    await until(() => {
      expect(container.textContent).toContain('Give a whole mail address.');
    });
    expect(inputsOf('mailboxes.set')).toEqual([]);
    await fill(named('Add a mailbox'), 'Maya@Fernhill.example');
    await click(named('Add'));
    await until(() => {
      expect(isOn('maya@fernhill.example')).toBe(true);
    });
  });

  it('ask the browser for a CRM’s sites within the click, and switch it on once they are granted', async () => {
    const { inputsOf, permissions } = await open(true);
    named('HubSpot').click();
    // Not a moment later: outside of the click the browser refuses to ask.
    expect(permissions.request).toHaveBeenCalledWith(hubspot?.matchPatterns);
    await until(() => {
      expect(isOn('HubSpot')).toBe(true);
    });
    expect(inputsOf('hosts.set')).toEqual([{ crm: 'hubspot', enabled: true }]);
  });

  it('leave a CRM off that the browser refused, and say so', async () => {
    const { container, inputsOf } = await open(false);
    await click(named('HubSpot'));
    await until(() => {
      expect(container.querySelector('[role=alert]')?.textContent).toContain('did not allow');
    });
    expect(isOn('HubSpot')).toBe(false);
    expect(inputsOf('hosts.set')).toEqual([]);
  });

  it('give the sites back when a CRM is switched off', async () => {
    const { inputsOf, permissions } = await open(true, true);
    expect(isOn('HubSpot')).toBe(true);
    await click(named('HubSpot'));
    await until(() => {
      expect(permissions.remove).toHaveBeenCalledWith(hubspot?.matchPatterns);
    });
    expect(inputsOf('hosts.set')).toEqual([{ crm: 'hubspot', enabled: false }]);
    expect(isOn('HubSpot')).toBe(false);
  });

  it('change when Baton asks, and nothing else of the profile', async () => {
    const { inputsOf } = await open(true);
    await click(named('Never ask'));
    await until(() => {
      expect(isOn('Never ask')).toBe(true);
    });
    expect(inputsOf('profile.save')).toEqual([{ ...maya, sendCheck: 'silent' }]);
  });

  it('change what a new deal begins with, and whether pay-outs are shown', async () => {
    const { container, inputsOf } = await open(true);
    const label = [...container.querySelectorAll('label')].find(({ textContent }) =>
      textContent.startsWith('An account manager takes over'),
    );
    await click(label ?? container);
    const payouts = [...container.querySelectorAll<HTMLElement>('[role=switch]')].find(
      ({ parentElement }) => parentElement?.textContent.startsWith('Show 50') === true,
    );
    await click(payouts ?? container);
    await until(() => {
      expect(inputsOf('profile.save')).toEqual([
        { ...maya, handoffModel: 'am_clean_break' },
        { ...maya, handoffModel: 'am_clean_break', payouts: true },
      ]);
    });
  });

  it('save the profile by its button, keep the other settings, and say “Saved” after it', async () => {
    const { container, inputsOf } = await open(true);
    await fill(named('Your name'), 'Maya Berg');
    const isSaid = () =>
      [...container.querySelectorAll('[role=status]')].some((one) => one.textContent === 'Saved');
    expect(isSaid()).toBe(false);
    await click(named('Save'));
    await until(() => {
      expect(isSaid()).toBe(true);
    });
    expect(inputsOf('profile.save')).toEqual([{ ...maya, name: 'Maya Berg' }]);
    await fill(named('Your name'), 'Maya B');
    expect(isSaid()).toBe(false);
  });
});
