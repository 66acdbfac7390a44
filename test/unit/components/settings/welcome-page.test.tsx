// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WelcomePage } from '@/components/settings/welcome-page';
import { FIRST_SETTINGS, type Profile } from '@/lib/domain/profile';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, until } from '../hands';
import { mount } from '../mount';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

async function open(save: (profile: Profile) => Profile = (profile) => profile) {
  const background = fakeBackground({
    'profile.get': () => null,
    'profile.save': save,
    'mailboxes.set': (mailbox) => [mailbox],
  });
  const container = await mount(<WelcomePage />);
  await until(() => {
    named('Your name');
  });
  return { ...background, container };
}

const heading = () => document.querySelector('h1')?.textContent;
const value = (name: string) => {
  const control = named(name);
  return control instanceof HTMLInputElement ? control.value : null;
};

async function answer(address = 'maya@fernhill.example') {
  await fill(named('Your role'), 'se');
  await fill(named('Your name'), '  Maya Lindqvist ');
  await fill(named('Your work address'), address);
  await fill(named('Your company'), 'Fernhill');
}

describe('the welcome page', () => {
  it('saves who the rep is, switches on their mailbox, and says so', async () => {
    const { container, inputsOf } = await open();
    expect(await axeFindings(container)).toEqual([]);
    await answer();
    await click(named('Switch on Baton'));
    await until(() => {
      expect(heading()).toBe('Baton is on');
    });
    expect(inputsOf('profile.save')).toEqual([
      {
        role: 'se',
        name: 'Maya Lindqvist',
        address: 'maya@fernhill.example',
        company: 'Fernhill',
        ownDomains: ['fernhill.example'],
        ...FIRST_SETTINGS,
      },
    ]);
    expect(inputsOf('mailboxes.set')).toEqual([
      { address: 'maya@fernhill.example', enabled: true },
    ]);
    expect(named('Open Gmail').getAttribute('href')).toBe('https://mail.google.com/');
    expect(document.activeElement?.textContent).toBe('Baton is on');
    expect(await axeFindings(container)).toEqual([]);
  });

  it('suggests domain and mailbox from the address, until the rep has their own', async () => {
    await open();
    await fill(named('Your work address'), 'maya@fernhill.example');
    expect(value('Your own mail domains')).toBe('fernhill.example');
    expect(value('Gmail mailbox')).toBe('maya@fernhill.example');
    await fill(named('Your own mail domains'), 'fernhill.example, fernhill-labs.example');
    await fill(named('Your work address'), 'maya@elsewhere.example');
    expect(value('Your own mail domains')).toBe('fernhill.example, fernhill-labs.example');
  });

  it('suggests no domain that anyone can have an address at', async () => {
    await open();
    await fill(named('Your work address'), 'maya@gmail.com');
    expect(value('Your own mail domains')).toBe('');
    expect(value('Gmail mailbox')).toBe('maya@gmail.com');
  });

  it('says what is wrong at each field, takes the rep to the first, and saves nothing', async () => {
    const { container, inputsOf } = await open();
    await fill(named('Your work address'), 'maya@');
    await fill(named('Your own mail domains'), 'fernhill.example, gmail.com');
    await click(named('Switch on Baton'));
    await until(() => {
      expect(container.textContent).toContain('Mails carry your name.');
    });
    expect(container.textContent).toContain('Give a whole mail address.');
    expect(container.textContent).toContain("Not a company's own domain: gmail.com");
    expect(named('Your work address').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(named('Your name'));
    expect(inputsOf('profile.save')).toEqual([]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('leaves every mailbox off when the rep says so, and does not claim to be on', async () => {
    const { inputsOf } = await open();
    await answer();
    await click(named('Switch Baton on in this mailbox'));
    await click(named('Save'));
    await until(() => {
      expect(heading()).toBe('You are set');
    });
    expect(inputsOf('mailboxes.set')).toEqual([]);
  });

  it('says when nothing was saved, and keeps what was typed', async () => {
    const { container } = await open(() => {
      throw new Error('gone');
    });
    await answer();
    await click(named('Switch on Baton'));
    await until(() => {
      expect(container.querySelector('[role=alert]')?.textContent).toBe('Not saved. Try again.');
    });
    expect(value('Your name')).toContain('Maya Lindqvist');
  });
});
