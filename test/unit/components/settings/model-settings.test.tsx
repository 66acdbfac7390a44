// @vitest-environment happy-dom
import { useQuery } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ModelSettings } from '@/components/settings/model-settings';
import { FIRST_SETTINGS, type Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { installLanguageModel, type ModelScript } from '../../../stand-ins/language-model';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, named, until } from '../hands';
import { mount } from '../mount';

const USE = 'Let it suggest things for the brief too';
const DOWNLOAD = 'Download it and switch it on';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'LanguageModel');
});

function Shown() {
  const { data } = useQuery(profileQuery);
  return <main>{data && <ModelSettings profile={data} />}</main>;
}

async function open(script: Partial<ModelScript> | null, useModel = false) {
  const log = script && installLanguageModel({ state: 'available', behaviours: [], ...script });
  let profile: Profile = {
    role: 'ae',
    name: 'Maya Lindqvist',
    address: 'maya@fernhill.example',
    company: 'Fernhill',
    ownDomains: [],
    ...FIRST_SETTINGS,
    useModel,
  };
  const background = fakeBackground({
    'profile.get': () => profile,
    'profile.save': (saved: Profile) => (profile = saved),
  });
  const container = await mount(<Shown />);
  const says = (text: string) =>
    until(() => {
      expect(container.textContent).toContain(text);
    });
  return { ...background, container, says, log };
}

const isOn = () => {
  const control = named(USE);
  return control instanceof HTMLInputElement && control.checked;
};

describe('the setting of the browser’s model', () => {
  it.each<[string, Partial<ModelScript> | null]>([
    ['has no model', null],
    ['says that there is none', { state: 'unavailable' }],
  ])('is not there in a browser that %s', async (_, script) => {
    const { container, inputsOf } = await open(script);
    await until(() => {
      expect(inputsOf('profile.get')).not.toEqual([]);
    });
    expect(container.textContent).toBe('');
  });

  it('is off at first, is switched on and off at once, and says where the words stay', async () => {
    const { inputsOf, says, container } = await open({});
    await says('What you paste or read is sent nowhere.');
    expect(isOn()).toBe(false);
    await click(named(USE));
    await until(() => {
      expect(isOn()).toBe(true);
    });
    await click(named(USE));
    await until(() => {
      expect(isOn()).toBe(false);
    });
    expect(inputsOf('profile.save')).toMatchObject([{ useModel: true }, { useModel: false }]);
    expect(await axeFindings(container)).toEqual([]);
  });

  it('downloads a model only on a press, says whose it is, and is on afterwards', async () => {
    const { container, says, log } = await open({ state: 'downloadable' });
    await says('from its maker, Google for Chrome');
    expect(() => named(USE)).toThrow('nothing named');
    expect(log?.downloads).toBe(0);
    expect(await axeFindings(container)).toEqual([]);
    await click(named(DOWNLOAD));
    await until(() => {
      expect(isOn()).toBe(true);
    });
    expect(log?.downloads).toBe(1);
    expect(container.textContent).not.toContain('Download it');
  });

  it('can stop a download', async () => {
    const { container, says, inputsOf } = await open({ state: 'downloadable', creation: 'hangs' });
    await says('Download it');
    await click(named(DOWNLOAD));
    await says('Downloading the model');
    await click(named('Stop'));
    await says('Download it');
    expect(container.querySelector('[role=alert]')).toBe(null);
    expect(inputsOf('profile.save')).toEqual([]);
  });

  it('says so where the download fails', async () => {
    const { says } = await open({ state: 'downloadable', creation: 'fails' });
    await says('Download it');
    await click(named(DOWNLOAD));
    await says('The download did not finish.');
    named(DOWNLOAD);
  });

  it('can be switched on while the browser downloads', async () => {
    const { says } = await open({ state: 'downloading' });
    await says('Its suggestions begin when it is here.');
    await click(named(USE));
    await until(() => {
      expect(isOn()).toBe(true);
    });
  });

  it('offers the download again where the browser has thrown its model away', async () => {
    const { says } = await open({ state: 'downloadable' }, true);
    await says('Download it');
    expect(isOn()).toBe(true);
  });
});
