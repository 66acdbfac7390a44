import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aSummary } from '../../fixtures/records';
import { aMeeting } from '../domain/agenda/agenda-of';
import { local, RemindersHarness } from './reminders-harness';

// Friday and the Monday after it.
const FRIDAY = '2026-03-06';
const MONDAY = '2026-03-09';
const KEY = `deal-northwind promise ${FRIDAY} promise-${FRIDAY}-0`;
const HOUR_MS = 3_600_000;

let background: RemindersHarness;
beforeEach(async () => {
  background = await RemindersHarness.open();
  vi.spyOn(browser.tabs, 'create');
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
});

const alarmAt = async () => (await browser.alarms.get('reminders'))?.scheduledTime;

describe('a promise', () => {
  beforeEach(() => background.promise(FRIDAY));

  it('is told once as work begins on its day, by its deal’s name and no word of it', async () => {
    await background.look(local(FRIDAY, '07:30'));
    expect(background.shown).toEqual([]);
    expect(await alarmAt()).toBe(Date.parse(local(FRIDAY, '08:00')));
    await background.look(local(FRIDAY, '08:00'));
    expect(background.shown).toEqual([
      { id: KEY, title: 'Northwind Clinics', message: 'Promise, due today' },
    ]);
    await background.closeAll();
    await background.look(local(FRIDAY, '09:00'));
    expect(background.shown).toEqual([]);
  });

  it('is told once more when it is late, in the place of the first', async () => {
    await background.look(local(FRIDAY, '08:00'));
    await background.look(local(MONDAY, '08:00'));
    expect(background.shown).toEqual([
      { id: KEY, title: 'Northwind Clinics', message: 'Promise: 3 days late' },
    ]);
    await background.closeAll();
    await background.look(local(MONDAY, '12:00'));
    expect(background.shown).toEqual([]);
  });

  it('is not told in quiet hours: when they end', async () => {
    await background.look(local(FRIDAY, '18:45'));
    await background.look(local('2026-03-08', '12:00'));
    expect(background.shown).toEqual([]);
    await background.look(local(MONDAY, '08:00'));
    expect(background.shown).toHaveLength(1);
  });

  it('is counted, and not told, where the rep wants no reminders', async () => {
    await background.db.notices.clear();
    const profile = await background.ask('profile.get', {});
    if (profile !== null) await background.ask('profile.save', { ...profile, reminders: false });
    await background.look(local(FRIDAY, '10:00'));
    expect(background.shown).toEqual([]);
    expect(await background.badge()).toEqual({ text: '1', title: 'Baton\n1 thing is due today' });
  });

  it('leads to the deal’s promises, also from a worker that has told nothing', async () => {
    await background.look(local(FRIDAY, '08:00'));
    await background.click(KEY);
    expect(background.opened).toEqual([
      browser.runtime.getURL('/desk.html#promises?deal=deal-northwind' as '/desk.html'),
    ]);
    expect(background.shown).toEqual([]);
  });

  it('that was kept meanwhile leads to Today', async () => {
    await background.look(local(FRIDAY, '08:00'));
    await background.db.promises.update(`promise-${FRIDAY}-0`, { status: 'kept' });
    await background.click(KEY);
    expect(background.opened[0]).toMatch(/#today$/u);
  });

  it('is put off by an hour with one button and until tomorrow morning with the other', async () => {
    await background.look(local(FRIDAY, '08:00'));
    await background.press(KEY, 0);
    await background.look(local(FRIDAY, '08:59'));
    expect(background.shown).toEqual([]);
    expect((await background.badge()).text).toBe('');
    await background.look(local(FRIDAY, '09:00'));
    expect(background.shown).toHaveLength(1);
    await background.press(KEY, 1);
    expect((await background.db.notices.get(KEY))?.snoozedUntil).toBe(local(MONDAY, '08:00'));
    await background.look(local(MONDAY, '08:00'));
    expect(background.shown).toEqual([
      expect.objectContaining({ id: KEY, message: 'Promise: 3 days late' }),
    ]);
    await background.closeAll();
    await background.look(local('2026-03-10', '08:00'));
    expect(background.shown).toEqual([]);
  });

  it('that is done with is neither told nor counted', async () => {
    await background.ask('notices.done', { key: KEY, dealId: 'deal-northwind', isDone: true });
    await background.look(local(MONDAY, '12:00'));
    expect([background.shown, await background.badge()]).toEqual([
      [],
      { text: '', title: 'Baton' },
    ]);
  });
});

describe('after three days asleep', () => {
  beforeEach(async () => {
    await background.promise('2026-03-03', '2026-03-04', '2026-03-05');
    await background.db.meetings.add(aMeeting({ plannedAt: local('2026-03-04', '10:00') }));
    await background.look(local(FRIDAY, '09:30'));
  });

  it('there is one notice for everything, which leads to Today', async () => {
    const [notice, ...more] = background.shown;
    expect([notice?.title, notice?.message, more]).toEqual([
      '4 things are due',
      'Open Today to see what.',
      [],
    ]);
    await background.click(notice?.id ?? '');
    expect(background.opened[0]).toMatch(/desk\.html#today$/u);
  });

  it('all of it is put off at once', async () => {
    await background.press(background.shown[0]?.id ?? '', 0);
    expect((await background.badge()).text).toBe('4');
    await background.look(local(FRIDAY, '09:31'));
    expect((await background.badge()).text).toBe('');
    await background.look(local(FRIDAY, '10:31'));
    expect(background.shown.map(({ title }) => title)).toEqual(['4 things are due']);
  });

  it('a later one for several takes the place of the one that is still there', async () => {
    await background.promise(FRIDAY, FRIDAY);
    await background.look(local(FRIDAY, '09:40'));
    expect(background.shown.map(({ title }) => title)).toEqual(['2 things are due']);
  });
});

describe('a worker that dies', () => {
  beforeEach(() => background.promise(FRIDAY));

  it('while it tells has it on disk, and the next one tells it in the same place', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    const never = new Promise<string>(() => undefined);
    create.mockReturnValueOnce(never as never);
    void background.look(local(FRIDAY, '08:00'));
    await expect.poll(() => create.mock.calls.length).toBe(1);
    expect(await background.db.notices.get(KEY)).toMatchObject({ isOnItsWay: true });
    await background.look(local(FRIDAY, '08:01'));
    expect(create.mock.calls.map(([id]) => id)).toEqual([KEY, KEY]);
    expect(await background.db.notices.get(KEY)).toMatchObject({ isOnItsWay: false });
    await background.closeAll();
    await background.look(local(FRIDAY, '08:02'));
    expect(background.shown).toEqual([]);
  });

  it('before it could write has shown nothing', async () => {
    vi.spyOn(background.db.notices, 'bulkPut').mockRejectedValueOnce(new Error('disk full'));
    await expect(background.look(local(FRIDAY, '08:00'))).rejects.toThrow('disk full');
    expect(background.shown).toEqual([]);
    // And yet it is looked again.
    expect(await alarmAt()).toBe(Date.parse(local(FRIDAY, '08:00')) + HOUR_MS);
    await background.look(local(FRIDAY, '09:00'));
    expect(background.shown).toHaveLength(1);
  });
});

describe('a clock', () => {
  beforeEach(() => background.promise(FRIDAY));

  it('that was a year ahead has told nothing for good', async () => {
    await background.look(local('2027-03-08', '09:00'));
    await background.closeAll();
    await background.look(local('2026-03-05', '09:00'));
    expect(background.shown).toEqual([]);
    await background.look(local(FRIDAY, '08:00'));
    expect(background.shown).toHaveLength(1);
  });

  it('set back by an hour repeats nothing, and the alarm is near again', async () => {
    await background.look(local(FRIDAY, '08:30'));
    await background.closeAll();
    await background.look(local(FRIDAY, '08:00'));
    expect(background.shown).toEqual([]);
    expect(await alarmAt()).toBe(Date.parse(local(FRIDAY, '09:00')));
  });
});

describe('a summary nobody was seen to answer', () => {
  it('is told and counted, and leads to its thread', async () => {
    await background.db.emails.add(aSummary({ sentAt: local('2026-02-27', '10:00') }));
    await background.look(local(FRIDAY, '08:00'));
    expect(background.shown.map(({ message }) => message)).toEqual([
      'No answer to your summary: 2 days late',
    ]);
    expect(await background.badge()).toEqual({
      text: '1',
      title: 'Baton\n1 thing is late\n1 deal with a summary nobody was seen to answer',
    });
    await background.click(background.shown[0]?.id ?? '');
    expect(background.opened).toEqual([
      'https://mail.google.com/mail/u/0/?authuser=maya%40fernhill.example#all/1',
    ]);
  });
});

it('a meeting is told a quarter of an hour before, beside all else', async () => {
  await background.promise('2026-03-04', '2026-03-05');
  await background.db.meetings.add(aMeeting({ plannedAt: local(FRIDAY, '13:00') }));
  await background.look(local(FRIDAY, '12:44'));
  await background.closeAll();
  expect(await alarmAt()).toBe(Date.parse(local(FRIDAY, '12:45')));
  await background.promise(FRIDAY, FRIDAY);
  await background.look(local(FRIDAY, '12:45'));
  expect(background.shown.map(({ title }) => title).toSorted()).toEqual([
    '2 things are due',
    'Northwind Clinics',
  ]);
});

it('a deal’s name that pretends to be more lines stands on one', async () => {
  await background.promise(FRIDAY);
  await background.db.deals.update('deal-northwind', { name: 'Northwind\n\nYour mailbox is full' });
  await background.look(local(FRIDAY, '08:00'));
  expect(background.shown.map(({ title }) => title)).toEqual(['Northwind Your mailbox is full']);
});
