// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useQuery } from '@tanstack/react-query';
import { WorkDaysSettings } from '@/components/settings/work-days-settings';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { writtenDate } from '@/lib/domain/emails/context/written-date';
import { maya } from '../../../fixtures/records';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, until } from '../hands';
import { mount } from '../mount';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

function Settings() {
  const { data } = useQuery(profileQuery);
  return data && <WorkDaysSettings profile={data} />;
}

async function open(changes: Partial<Profile> = {}, disk = Promise.resolve<undefined>(undefined)) {
  let profile: Profile = { ...maya, ...changes };
  const background = fakeBackground({
    'profile.get': () => profile,
    'profile.save': async (saved: Profile) => {
      await disk;
      profile = saved;
      return saved;
    },
  });
  const container = await mount(<Settings />);
  await until(() => {
    named('Monday');
  });
  const field = () => {
    const found = container.querySelector('textarea');
    if (found === null) throw new Error('no field');
    return found;
  };
  return { ...background, container, field, kept: () => profile };
}

const box = (name: string) => {
  const control = named(name);
  if (!(control instanceof HTMLInputElement)) throw new Error(`${name} is no box`);
  return control;
};

describe('the working days', () => {
  it('have nothing that axe finds', async () => {
    const { container } = await open({ holidays: ['2026-12-24'], weekend: [1, 2, 3, 4, 5, 6] });
    expect(await axeFindings(container)).toEqual([]);
  });

  it('show the weekend, and change it', async () => {
    const { kept } = await open();
    expect(box('Saturday').checked).toBe(true);
    expect(box('Friday').checked).toBe(false);
    await click(box('Friday'));
    await until(() => {
      expect(box('Friday').checked).toBe(true);
    });
    await click(box('Sunday'));
    await until(() => {
      expect(kept()).toEqual({ ...maya, weekend: [5, 6] });
    });
  });

  it('lose no box that is ticked while another is being saved', async () => {
    const disk = Promise.withResolvers<undefined>();
    const { kept, inputsOf } = await open({}, disk.promise);
    await click(box('Thursday'));
    await click(box('Friday'));
    expect(box('Thursday').checked && box('Friday').checked).toBe(true);
    disk.resolve(undefined);
    await until(() => {
      expect(inputsOf('profile.save')).toHaveLength(2);
      expect(kept().weekend).toEqual([4, 5, 6, 7]);
    });
    expect(box('Thursday').checked && box('Friday').checked).toBe(true);
  });

  it('leave one day of the week to work on, and say why', async () => {
    const { container } = await open({ weekend: [1, 2, 3, 4, 5, 6] });
    expect(box('Sunday').disabled).toBe(true);
    expect(box('Monday').disabled).toBe(false);
    expect(container.textContent).toContain('At least one day has to be left');
  });

  it('take a pasted list of holidays, in their order and each once', async () => {
    const { container, field, kept } = await open({ holidays: ['2026-12-25'] });
    await fill(field(), '1 Jan 2027\n2026-12-25 Christmas\n24 Dec 2026');
    await click(named('Add'));
    await until(() => {
      expect([...container.querySelectorAll('time')].map(({ dateTime }) => dateTime)).toEqual([
        '2026-12-24',
        '2026-12-25',
        '2027-01-01',
      ]);
    });
    expect(kept().holidays).toEqual(['2026-12-24', '2026-12-25', '2027-01-01']);
    expect(field().value).toBe('');
  });

  it('say what is no day, keep it to be put right, and take the rest', async () => {
    const { container, field, kept } = await open();
    await fill(field(), '24 Dec 2026\n31 Nov 2026\nsoon');
    await click(named('Add'));
    await until(() => {
      expect(container.textContent).toContain('“31 Nov 2026”, “soon”');
    });
    expect(field().value).toBe('31 Nov 2026\nsoon');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(kept().holidays).toEqual(['2026-12-24']);
    await fill(field(), '30 Nov 2026');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('take no more days than can be kept', async () => {
    const { container, field, inputsOf } = await open({ holidays: ['2025-01-01', '2025-04-18'] });
    await fill(field(), '1 Jan 2026 to 31 Dec 2026\n1 Feb 2027 to 31 Mar 2027');
    await click(named('Add'));
    await until(() => {
      expect(container.textContent).toContain('More than 400 days');
    });
    expect(inputsOf('profile.save')).toEqual([]);
    expect(field().value).toContain('31 Mar 2027');
  });

  it('take a holiday away', async () => {
    const { container, kept } = await open({ holidays: ['2026-12-24', '2027-01-01'] });
    expect(container.querySelector('time')?.textContent).toContain('Dec');
    await click(named(`Take away ${writtenDate('2026-12-24', navigator.language)}`));
    await until(() => {
      expect(kept().holidays).toEqual(['2027-01-01']);
    });
  });

  it('say so where a change was not saved', async () => {
    const { container } = await open();
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
    await click(box('Friday'));
    await until(() => {
      expect(container.querySelector('[role=alert]')).not.toBeNull();
    });
    expect(box('Friday').checked).toBe(false);
  });
});
