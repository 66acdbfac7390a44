// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { First90Section } from '@/components/first-90/first-90-section';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { useDealScope } from '@/components/deal/use-deal-scope';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { makeOverview } from '@/lib/domain/overview/make-overview';
import { FIRST_SETTINGS, type Profile } from '@/lib/domain/profile';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { aDeal, aPerson, maya, NOW } from '../../../fixtures/records';
import { aMeeting, aViewer, aWholeDeal } from '../../../fixtures/whole-deals';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, fill, named, until } from '../hands';
import { mount } from '../mount';

const CLOSED = aDeal({ phase: 'first_90_days', closeDate: '2026-03-02' });
const PEOPLE = [
  aPerson(),
  aPerson({ id: 'person-priya', role: 'csm', name: 'Priya Raman', addresses: [] }),
];

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Scene {
  readonly day: string;
  readonly whole?: Partial<WholeDeal>;
  readonly profile?: Partial<Profile>;
}

/** The section on a day, over a background that keeps what it is told. */
async function show({ day, whole = {}, profile = {} }: Scene) {
  vi.useFakeTimers({ now: new Date(`${day}T12:00`), toFake: ['Date'] });
  let kept = aWholeDeal({ deal: CLOSED, people: PEOPLE, ...whole });
  const background = fakeBackground({
    'profile.get': () => ({ ...FIRST_SETTINGS, ...maya, ...profile }),
    'deals.whole': () => kept,
    'overviews.get': () => makeOverview(kept, aViewer({ now: new Date() })),
    'signals.save': (input: ParsedInput<'signals.save'>) => {
      const signal = { ...input, updatedAt: NOW };
      kept = { ...kept, signals: [...kept.signals, signal] };
      return signal;
    },
    'signals.remove': ({ id }: ParsedInput<'signals.remove'>) => {
      kept = { ...kept, signals: kept.signals.filter((signal) => signal.id !== id) };
      return null;
    },
    'deliveryDays.set': ({ patch }: ParsedInput<'deliveryDays.set'>) => {
      const { deliveryStarted, weekTwelveReport, ...rest } = kept.deliveryDays;
      kept = {
        ...kept,
        deliveryDays: { ...rest, deliveryStarted, weekTwelveReport, ...defined(patch) },
      };
      return kept.deliveryDays;
    },
    'meetings.save': ({ meeting }: ParsedInput<'meetings.save'>) => ({
      meeting: { ...meeting, updatedAt: NOW },
      lost: [],
    }),
  });
  const container = await mount(
    <main>
      <h1>Northwind</h1>
      <Section dossier={kept} />
    </main>,
  );
  return { background, container };
}

function defined(patch: ParsedInput<'deliveryDays.set'>['patch']) {
  return Object.fromEntries(Object.entries(patch).filter(([, day]) => day !== undefined));
}

function Section({ dossier }: { readonly dossier: Dossier }) {
  const hub = createAutosaveHub(() => Promise.reject(new Error('nothing is written here')));
  return (
    <DealProvider value={useDealScope(dossier, hub)}>
      <First90Section />
    </DealProvider>
  );
}

const says = (container: HTMLElement, text: string) =>
  until(() => {
    expect(container.textContent).toContain(text);
  });

describe('the first 90 days', () => {
  test('say which day it is, in which stage, and what is expected', async () => {
    const { container } = await show({ day: '2026-03-07' });
    await says(container, 'Day 5 of 90, active until Mar 16');
    expect(container.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Day 5 of 90: Active',
    );
    expect(container.querySelector('[aria-current=step]')?.textContent).toBe('Active1–14');
    expect(container.textContent).toContain('Be at the kickoff.');
    expect(container.textContent).toContain('Answer the CSM the same business day.');
    expect(await axeFindings(container)).toEqual([]);
  });

  test('tell the CSM what the AE owes them', async () => {
    const { container } = await show({ day: '2026-04-20', profile: { role: 'csm' } });
    await says(container, 'What the AE owes you now');
    expect(container.textContent).toContain('The AE comes in when you or the customer ask.');
    expect(container.textContent).not.toContain('Log the answer');
  });

  test('say when the way back is open', async () => {
    const signal = {
      id: 'signal-sites',
      dealId: 'deal-northwind',
      kind: 'expansion' as const,
      words: 'Dana asked for two more sites.',
      seenOn: '2026-05-20',
      updatedAt: NOW,
    };
    const closed = await show({ day: '2026-06-10' });
    await says(closed.container, 'Day 100, 10 after the last');
    expect(closed.container.textContent).not.toContain('you may come back');
    const open = await show({ day: '2026-06-10', whole: { signals: [signal] } });
    await says(open.container, 'A signal is documented, so you may come back for it.');
  });

  test('say so where the account manager takes over, or the close isn’t known', async () => {
    const clean = { ...CLOSED, handoffModel: 'am_clean_break' as const };
    const { container } = await show({ day: '2026-03-07', whole: { deal: clean } });
    await says(container, 'the account manager is the only contact');
    const open = { ...CLOSED, closeDate: null };
    const unknown = await show({ day: '2026-03-07', whole: { deal: open } });
    await says(unknown.container, 'The close date is missing');
  });

  test('are nothing before the signature', async () => {
    const deal = { ...CLOSED, phase: 'negotiating' as const };
    const { background, container } = await show({ day: '2026-03-07', whole: { deal } });
    await until(() => {
      expect(background.inputsOf('deals.whole')).toHaveLength(1);
    });
    expect(container.textContent).toBe('Northwind');
  });
});

describe('the day-30 call', () => {
  test('is read from its script, and its answer is logged as the meeting', async () => {
    const { background, container } = await show({ day: '2026-04-01' });
    await says(container, 'Call the champion for five minutes on day 30.');
    await click(named('Read the script'));
    await until(() => {
      expect(document.querySelector('[role=dialog]')?.textContent).toContain(
        'Is there anything from our conversations that Priya does not know yet',
      );
    });
    await click(named('Close'));
    await click(named('Log the answer'));
    expect(await axeFindings(container)).toEqual([]);
    await fill(container.querySelector('textarea') ?? container, 'Ask Li about the exports.');
    await click(named('Save'));
    await until(() => {
      expect(background.inputsOf('meetings.save')).toMatchObject([
        {
          meeting: {
            kind: 'day_30_call',
            outcome: 'Ask Li about the exports.',
            attendees: ['Dana Whitfield'],
            heldAt: new Date('2026-04-01T12:00').toISOString(),
          },
        },
      ]);
    });
    await says(container, 'Day-30 call logged.');
  });

  test('is logged as the one that was planned', async () => {
    const plannedAt = new Date('2026-04-02T15:00').toISOString();
    const meetings = [aMeeting('day_30_call', { plannedAt, attendees: ['Ruth Okafor'] })];
    const { background, container } = await show({ day: '2026-04-01', whole: { meetings } });
    await says(container, 'Planned for Apr 2');
    await click(named('Log the answer'));
    await click(named('Save'));
    await until(() => {
      expect(background.inputsOf('meetings.save')).toMatchObject([
        { meeting: { id: 'meeting-day_30_call', plannedAt, attendees: ['Ruth Okafor'] } },
      ]);
    });
  });

  test('shows what was said once it was held', async () => {
    const heldAt = new Date('2026-04-01T12:00').toISOString();
    const outcome = 'Ask Li about the exports.';
    const meetings = [aMeeting('day_30_call', { heldAt, outcome, attendees: ['Dana Whitfield'] })];
    const { container } = await show({ day: '2026-04-03', whole: { meetings } });
    await says(container, '“Ask Li about the exports.”Held Apr 1 · Dana Whitfield');
    expect(container.textContent).not.toContain('Log the answer');
  });
});

describe('reasons to come back', () => {
  test('are documented with words and a day, and taken back', async () => {
    const { background, container } = await show({ day: '2026-06-10' });
    await says(container, 'None documented.');
    await click(named('Document one'));
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Save'));
    await says(container, 'Write a line first.');
    expect(background.inputsOf('signals.save')).toEqual([]);
    await fill(named('What it is'), 'renewal_risk');
    await fill(container.querySelector('textarea') ?? container, ' Dana leaves in July. ');
    await fill(named('Day'), '2026-06-09');
    await click(named('Save'));
    await until(() => {
      expect(background.inputsOf('signals.save')).toMatchObject([
        {
          dealId: 'deal-northwind',
          kind: 'renewal_risk',
          words: 'Dana leaves in July.',
          seenOn: '2026-06-09',
        },
      ]);
    });
    expect(container.querySelector('form')).toBeNull();
  });

  test('are listed, removed and put back as they were', async () => {
    const signal = {
      id: 'signal-sites',
      dealId: 'deal-northwind',
      kind: 'expansion' as const,
      words: 'Dana asked for two more sites.',
      seenOn: '2026-05-20',
      updatedAt: NOW,
    };
    const { background, container } = await show({
      day: '2026-06-10',
      whole: { signals: [signal] },
    });
    await says(container, 'Expansion signal · Seen May 20');
    await click(named('Remove: Dana asked for two more sites.'));
    await says(container, 'Signal removed.');
    await click(named('Undo'));
    const { updatedAt: _, ...before } = signal;
    await until(() => {
      expect(background.inputsOf('signals.save')).toEqual([before]);
    });
    expect(background.inputsOf('signals.remove')).toEqual([
      { dealId: 'deal-northwind', id: 'signal-sites' },
    ]);
  });
});

describe('pay-outs', () => {
  test('are shown to whoever switched them on, and take the days of delivery', async () => {
    const off = await show({ day: '2026-03-20' });
    await says(off.container, 'Renewal');
    expect(off.container.textContent).not.toContain('Pay-outs');
    const { background, container } = await show({ day: '2026-03-20', profile: { payouts: true } });
    await says(container, 'Reached Mar 2');
    expect(container.textContent).toContain('Expected Mar 16, late');
    expect(await axeFindings(container)).toEqual([]);
    await fill(named('When delivery really starts, on'), '2026-03-19');
    expect(background.inputsOf('deliveryDays.set')).toEqual([
      { dealId: 'deal-northwind', patch: { deliveryStarted: '2026-03-19' } },
    ]);
  });
});
