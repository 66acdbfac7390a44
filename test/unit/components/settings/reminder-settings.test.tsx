// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ReminderSettings } from '@/components/settings/reminder-settings';
import type { Profile } from '@/lib/domain/profile';
import { maya } from '../../../fixtures/records';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named } from '../hands';
import { mount } from '../mount';

afterEach(() => {
  vi.restoreAllMocks();
});

async function showSettings() {
  const background = fakeBackground({ 'profile.save': (profile: Profile) => profile });
  const container = await mount(<ReminderSettings profile={maya} />);
  return { background, container };
}

async function leave(control: HTMLElement): Promise<void> {
  await act(async () => {
    control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await Promise.resolve();
  });
}

test('reminders are switched off at once, and axe finds nothing', async () => {
  const { background, container } = await showSettings();
  expect(await axeFindings(container)).toEqual([]);
  await click(named('Remind me'));
  expect(background.inputsOf('profile.save')).toEqual([{ ...maya, reminders: false }]);
});

test('quiet hours are saved once they are whole, and only where they are others', async () => {
  const { background } = await showSettings();
  const from = named('Quiet from');
  await leave(from);
  await fill(from, '');
  await leave(from);
  expect(background.inputsOf('profile.save')).toEqual([]);
  await fill(from, '20:15');
  await leave(from);
  expect(background.inputsOf('profile.save')).toEqual([{ ...maya, quietFrom: '20:15' }]);
});
