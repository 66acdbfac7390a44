// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MoveLine } from '@/components/journey/move-line';
import { PhaseOffer } from '@/components/journey/phase-offer';
import type { Deal } from '@/lib/domain/deals/deal';
import { MOVE_CODES, MOVERS, type Move } from '@/lib/domain/journey/move';
import { OFFER_REASONS, type PhaseOffer as Offer } from '@/lib/domain/journey/phase-offer';
import { makeOverview } from '@/lib/domain/overview/make-overview';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { aDeal } from '../../../fixtures/records';
import { aViewer, aWholeDeal } from '../../../fixtures/whole-deals';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { click, named, press, until } from '../hands';
import { mount } from '../mount';

const NOW = new Date(2026, 2, 4, 10, 0);
/** A moment of March, as this computer's clock shows it. */
const march = (day: number, hour: number, minute = 0) =>
  new Date(2026, 2, day, hour, minute).toISOString();

const MOVE: Move = {
  who: 'ae',
  name: 'Maya Lindqvist',
  isMine: true,
  code: 'complete_brief',
  about: '',
  dueAt: null,
  isDay: false,
};
const OFFER: Offer = {
  to: 'handed_over',
  reason: 'introduction_sent',
  at: march(2, 9),
  key: 'deal-northwind handed_over introduction_sent',
};

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Scene {
  readonly move?: Move | null;
  readonly offer?: Offer | null;
  /** Whether what the rep answers is kept: a worker that dies keeps nothing. */
  readonly canSave?: boolean;
}

async function show({ move = null, offer = null, canSave = true }: Scene) {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  const deal = aDeal({ phase: 'signed' });
  const made = makeOverview(aWholeDeal({ deal }), aViewer({ now: NOW }));
  const background = fakeBackground({
    'overviews.get': () => ({ ...made, move, offer }),
    'deals.update': ({ patch }: ParsedInput<'deals.update'>): Deal => {
      if (!canSave) throw new Error('worker killed');
      return { ...deal, ...(patch as Partial<Deal>) };
    },
    'phases.refuse': () => {
      if (!canSave) throw new Error('worker killed');
      return null;
    },
  });
  const container = await mount(
    <main>
      <h1>Northwind</h1>
      <PhaseOffer deal={deal} />
      <MoveLine dealId={deal.id} />
    </main>,
  );
  return { background, container };
}

/** The line as it is read aloud. */
async function lineOf(move: Move): Promise<string> {
  const { container } = await show({ move });
  await until(() => {
    expect(container.querySelector('p')?.textContent).toContain('Next move:');
  });
  return container.querySelector('p')?.textContent ?? '';
}

describe('the next move', () => {
  test('is said in one line: whose, what, and by when', async () => {
    expect(await lineOf({ ...MOVE, dueAt: march(5, 15) })).toMatch(
      /^Next move: You: complete the briefDue tomorrow, (?:3:00.PM|15:00)$/u,
    );
  });

  test('says in words that it is late', async () => {
    expect(await lineOf({ ...MOVE, dueAt: march(2, 23, 59), isDay: true })).toBe(
      'Next move: You: complete the briefLate, due Mar 2',
    );
  });

  test('names whoever else has it, or their part, and what of several', async () => {
    const theirs = { who: 'customer' as const, isMine: false, code: 'confirm_summary' as const };
    const named = await lineOf({ ...MOVE, ...theirs, name: 'Dana Whitfield', about: 'Our call' });
    expect(named).toBe('Next move: Dana Whitfield: confirm the summary: Our call');
    expect(await lineOf({ ...MOVE, ...theirs, name: '' })).toContain('Customer: confirm');
  });

  test('has words for every part and every move', async () => {
    for (const who of MOVERS)
      expect(await lineOf({ ...MOVE, who, name: '', isMine: false })).not.toContain('mover.');
    for (const code of MOVE_CODES)
      expect(await lineOf({ ...MOVE, code })).not.toContain('moveCode.');
  });

  test('is nothing where there is nothing to do', async () => {
    const { background, container } = await show({});
    await until(() => {
      expect(background.inputsOf('overviews.get')).toHaveLength(1);
    });
    expect(container.querySelector('p')).toBeNull();
  });
});

describe('an offered phase', () => {
  test('says why, and is taken with a press and taken back with another', async () => {
    const { background, container } = await show({ offer: OFFER });
    await until(() => {
      expect(container.textContent).toContain('The introduction left on Mar 2.');
    });
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Move to Handed over'));
    await until(() => {
      expect(container.textContent).toContain('Moved to Handed over.');
    });
    expect(container.textContent).not.toContain('The introduction left');
    // Nobody is left with the focus nowhere.
    expect(document.activeElement).not.toBe(document.body);
    expect(await axeFindings(container)).toEqual([]);
    await click(named('Undo'));
    expect(background.inputsOf('deals.update')).toEqual([
      { id: 'deal-northwind', patch: { phase: 'handed_over' } },
      { id: 'deal-northwind', patch: { phase: 'signed' } },
    ]);
    expect(background.inputsOf('phases.refuse')).toEqual([]);
  });

  test('is refused, and the deal stays where it is', async () => {
    const { background, container } = await show({ offer: OFFER });
    await until(() => {
      expect(named('Not yet')).toBeTruthy();
    });
    await click(named('Not yet'));
    await until(() => {
      expect(container.textContent).toBe('NorthwindNot offered again for this.');
    });
    expect(background.inputsOf('phases.refuse')).toEqual([
      { key: OFFER.key, dealId: 'deal-northwind' },
    ]);
    expect(background.inputsOf('deals.update')).toEqual([]);
  });

  test('says when an answer was not kept, and stays', async () => {
    const { container } = await show({ offer: OFFER, canSave: false });
    await until(() => {
      expect(named('Not yet')).toBeTruthy();
    });
    for (const button of ['Not yet', 'Move to Handed over']) {
      await click(named(button));
      await until(() => {
        expect(container.textContent).toContain('Not saved. Try again.');
      });
      expect(named(button)).toBeTruthy();
    }
  });

  test('is reached by keyboard, and says its reason for every reason', async () => {
    for (const reason of OFFER_REASONS) {
      const { container } = await show({ offer: { ...OFFER, reason } });
      await until(() => {
        expect(container.querySelector('section')?.textContent).toContain('Mar 2');
      });
      expect(container.textContent).not.toContain('journey.');
    }
    named('Move to Handed over').focus();
    expect(await press('Enter')).toBe(false);
  });
});
