// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { localDay } from '@/components/ledger/local-day';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';
import { NOW } from '../../fixtures/records';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';
import { axeFindings } from './axe-findings';
import { click, fill, named, until } from './hands';
import { showDeal } from './show-deal';

const people = [
  { role: 'champion', name: 'Dana Whitfield' },
  { role: 'csm', name: 'Priya Raman' },
  { role: 'ae', name: 'Maya Lindqvist' },
] as const;
const TODAY = localDay(new Date());

function meeting(changes: Partial<Meeting>): Meeting {
  return {
    id: 'meeting-0001',
    dealId: DEAL_ID,
    kind: 'kickoff',
    plannedAt: null,
    heldAt: null,
    attendees: [],
    outcome: '',
    decided: '',
    ...NO_PLAN,
    updatedAt: NOW,
    ...changes,
  };
}
const open = async (changes: Partial<Dossier> = {}) => {
  const dossier = { ...dossierOf({ people: [...people] }), ...changes };
  return showDeal({ dossier, part: 'handover' });
};
const steps = () =>
  [...document.querySelectorAll('ol > li')].map((step) => step.textContent).filter(isStep);
const isStep = (text: string) => /Primer call|Written introduction|You on the first/u.test(text);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the transfer of the champion', () => {
  test('shows its steps in order, and is read out', async () => {
    const { container } = await open();
    expect(steps()).toEqual([
      expect.stringMatching(/Primer call, next.*Log the call/u),
      expect.stringMatching(/Written introduction, not yet.*Comes after the primer call/u),
      expect.stringMatching(/You on the first call, not yet.*Comes after the introduction/u),
    ]);
    expect(await axeFindings(container)).toEqual([]);
  });

  test('logs the primer with today, the champion and its topics in two clicks, and takes it back', async () => {
    const { background } = await open();
    await click(named('Log the call'));
    await click(named('Who the CSM is, and why'));
    await click(named('Save'));
    await until(() => {
      expect(background.inputsOf('meetings.save')).toMatchObject([
        {
          base: null,
          meeting: {
            kind: 'primer',
            plannedAt: null,
            heldAt: new Date(`${TODAY}T12:00`).toISOString(),
            attendees: ['Dana Whitfield'],
            outcome:
              'Covered: How success differs from sales; What the first 30 days bring.\nNot yet: Who the CSM is, and why.',
          },
        },
      ]);
    });
    await until(() => {
      expect(steps()[0]).toMatch(/Primer call, done.*Held .*Dana Whitfield/u);
      expect(steps()[1]).toMatch(/Written introduction, next/u);
    });
    expect(document.activeElement?.textContent).toBe("Your champion's way to the CSM");
    await click(named('Undo'));
    await until(() => {
      expect(steps()[0]).toMatch(/Primer call, next/u);
    });
    expect(background.inputsOf('meetings.remove')).toHaveLength(1);
  });

  test('flags an invitation that names the CSM before the primer, and logs the call it was planned as', async () => {
    const plannedAt = '2099-12-01T09:00:00.000Z';
    const { background } = await open({
      meetings: [meeting({ plannedAt, attendees: ['Priya Raman'] })],
    });
    expect(steps()[2]).toMatch(
      /out of order.*Planned for .*Priya Raman.*Call your champion first/u,
    );
    expect(steps()[2]).toMatch(/better hands than mine: Priya knows/u);
    await click(named('Log the first call'));
    await fill(named('Day'), '2026-03-01');
    await click(named('Save'));
    await until(() => {
      expect(background.inputsOf('meetings.save')).toMatchObject([
        {
          base: { id: 'meeting-0001', heldAt: null },
          meeting: {
            id: 'meeting-0001',
            kind: 'kickoff',
            plannedAt,
            heldAt: new Date('2026-03-01T12:00').toISOString(),
          },
        },
      ]);
    });
    await click(named('Undo'));
    await until(() => {
      expect(background.inputsOf('meetings.save').at(-1)).toMatchObject({
        meeting: { plannedAt, heldAt: null },
      });
    });
  });

  test('is not there where an account manager takes over', async () => {
    const dossier = dossierOf({ people: [...people] });
    await open({ deal: { ...dossier.deal, handoffModel: 'am_clean_break' } });
    expect(document.body.textContent).not.toContain('Primer call');
  });
});

describe('a meeting that is planned', () => {
  test('is warned of while it is noted, where it brings the CSM before the primer', async () => {
    const dossier = dossierOf({ people: [...people] });
    const { container } = await showDeal({ dossier, part: 'calls' });
    await until(() => {
      named('Note a call or meeting');
    });
    await click(named('Note a call or meeting'));
    expect(container.textContent).not.toContain('Call your champion first');
    await fill(named('What it was'), 'kickoff');
    await fill(named('Planned for'), '2099-12-01');
    await until(() => {
      expect(container.textContent).toContain('no primer call was held. Call your champion first.');
    });
    await fill(named('What it was'), 'alignment');
    expect(container.textContent).not.toContain('Call your champion first');
  });
});
