// @vitest-environment happy-dom
import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Meeting } from '@/lib/domain/deals/meeting';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { dossierOf } from '../domain/brief/dossier-of';
import { planned } from '../domain/meetings/meetings-kit';
import { axeFindings } from './axe-findings';
import { click, fill, named, until } from './hands';
import { showDeal } from './show-deal';

const people = [
  { role: 'champion', name: 'Dana Whitfield', addresses: ['dana@northwind.com'] },
  { role: 'csm', name: 'Priya Raman', addresses: ['priya@fernhill.example'] },
] as const;
const open = async (meetings: readonly Meeting[] = [], promises: { sentence?: string }[] = []) => {
  const dossier = dossierOf({
    phase: 'signed',
    people: people.map((person) => ({ ...person, addresses: [...person.addresses] })),
    promises,
  });
  const shown = await showDeal({
    dossier: { ...dossier, meetings: meetings.map((one) => ({ ...one, dealId: dossier.deal.id })) },
    part: 'calls',
  });
  await until(() => {
    named('Note a call or meeting');
  });
  return shown;
};
const shows = (words: string) =>
  until(() => {
    expect(document.body.textContent).toContain(words);
  });
const lastSaved = (background: { inputsOf: (name: 'meetings.save') => unknown[] }) =>
  (background.inputsOf('meetings.save') as ParsedInput<'meetings.save'>[]).at(-1)?.meeting;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a meeting', () => {
  test('is planned with its standard agenda, and warned of while its day is entered', async () => {
    const { background, container } = await open([planned('kickoff', '2099-12-10')]);
    expect(document.body.textContent).toContain('Alignment meetingNot planned');
    await click(named('Plan: Alignment meeting'));
    await shows('45 of 45 minutes');
    expect(named('Priya Raman').getAttribute('aria-pressed')).toBe('true');
    await fill(named('Planned for'), '2099-12-09');
    await shows('At least two business days before the kickoff, so by');
    expect(await axeFindings(container)).toEqual([]);
    await fill(named('Planned for'), '2099-12-08');
    await until(() => {
      expect(document.body.textContent).not.toContain('two business days before');
    });
    await until(() => {
      expect(lastSaved(background)).toMatchObject({
        kind: 'alignment',
        plannedAt: new Date('2099-12-08T10:00').toISOString(),
        heldAt: null,
        minutes: 45,
        attendees: ['Priya Raman'],
        agenda: [{ minutes: 15 }, { minutes: 10 }, { minutes: 10 }, { minutes: 5 }, { minutes: 5 }],
      });
    });
  });

  test('has an agenda of the rep’s own, whose minutes are counted', async () => {
    const { background } = await open();
    await click(named('Plan: Alignment meeting'));
    await fill(named('Minutes: The brief, item by item'), '40');
    await shows('70 minutes of agenda, 45 planned');
    await click(named('Plan 70 minutes'));
    await shows('70 of 70 minutes');
    await click(named('Take out: The brief, item by item'));
    await click(named('Add a point'));
    await until(() => {
      expect(lastSaved(background)).toMatchObject({
        minutes: 70,
        agenda: [{ minutes: 10 }, { minutes: 10 }, {}, {}, { text: '', minutes: null }],
      });
    });
  });

  test('goes into a calendar as a file and as a link, is held, taken out and brought back', async () => {
    const { background } = await open([
      planned('alignment', '2099-12-08', { minutes: 45, attendees: ['Priya Raman', 'Somebody'] }),
    ]);
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push(blob as Blob);
      return 'blob:file';
    });
    // The page here would go to the file.
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    await click(named('Edit: Alignment meeting'));
    await click(named('Calendar file'));
    const text = (await files[0]?.text()) ?? '';
    const calendar = new ICAL.Component(
      ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
    );
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(event.summary).toBe('Alignment meeting, Northwind rollout');
    expect(event.attendees.map((one) => one.getFirstValue())).toEqual([
      'MAILTO:priya@fernhill.example',
    ]);
    expect(document.body.textContent).toContain('Not invited, no address: Somebody');
    const link = named('Google Calendar');
    expect(link.getAttribute('href')).toContain('action=TEMPLATE');
    expect(link.getAttribute('target')).toBe('_blank');
    await click(named('Held today'));
    await click(named('Done'));
    await until(() => {
      expect(lastSaved(background)?.heldAt).not.toBeNull();
    });
    await shows('Held ');
    await click(named('Remove: Alignment meeting'));
    await shows('Note removed.');
    await click(named('Undo'));
    await until(() => {
      expect(background.inputsOf('meetings.save').at(-1)).toMatchObject({
        meeting: { id: 'meeting-alignment', minutes: 45 },
        base: null,
      });
    });
  });

  test('that was planned and is over is asked about', async () => {
    const { background } = await open([planned('primer', '2026-02-02')]);
    await shows('Planned for');
    await click(named('Held: Primer call'));
    await until(() => {
      expect(lastSaved(background)).toMatchObject({
        plannedAt: '2026-02-02T10:00:00.000Z',
        heldAt: '2026-02-02T10:00:00.000Z',
      });
    });
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });
});

test('the promise review goes through each promise, and is part of the checklist', async () => {
  const { background, container } = await open(
    [planned('alignment', '2099-12-08')],
    [{ sentence: 'We will build it.' }, { sentence: 'It ships in May.' }],
  );
  await shows('0 of 1 done');
  await click(named('Edit: Alignment meeting'));
  await shows('0 of 2 reviewed');
  await click(named('Agreed: We will build it.'));
  await shows('1 of 2 reviewed');
  await until(() => {
    expect(lastSaved(background)?.checklist).toEqual([
      { id: 'promise-0', text: 'We will build it.', isDone: true },
    ]);
  });
  await click(named('Re-frame: It ships in May.'));
  const words = [...document.querySelectorAll('textarea')].find(
    ({ value }) => value === 'It ships in May.',
  );
  if (words === undefined) throw new Error('nowhere to write');
  await fill(words, 'It ships by the end of June.');
  expect(await axeFindings(container)).toEqual([]);
  await click(named('Keep these words'));
  await until(() => {
    expect(background.inputsOf('promises.update')).toEqual([
      {
        id: 'promise-1',
        patch: { sentence: 'It ships by the end of June.', status: 'reset' },
      },
    ]);
  });
});
