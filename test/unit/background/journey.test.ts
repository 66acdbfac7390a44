import { beforeEach, describe, expect, it } from 'vitest';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { offeredPhase } from '@/lib/domain/journey/offered-phase';
import { HANDOFF_MODELS } from '@/lib/domain/deals/deal';
import { aMail } from '../../fixtures/whole-deals';
import { aDeal, maya, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

const ID = 'deal-northwind';
let background: BackgroundHarness;
beforeEach(async () => {
  background = new BackgroundHarness();
  await background.ask('profile.save', maya);
  await background.db.deals.add(aDeal({ phase: 'signed', closeDate: '2026-02-27' }));
});

const whole = async () => {
  const deal = await background.ask('deals.whole', { id: ID });
  if (deal === null) throw new Error('gone');
  return deal;
};
const overview = () => background.ask('overviews.get', { dealId: ID });

describe('an offered phase', () => {
  it('comes with the mail that speaks for it, and goes when it is taken', async () => {
    expect((await overview())?.offer).toBeNull();
    await background.db.emails.add(aMail('csm_introduction', '2026-03-01T10:00:00.000Z'));
    expect((await overview())?.offer?.to).toBe('handed_over');
    await background.ask('deals.update', { id: ID, patch: { phase: 'handed_over' } });
    expect((await overview())?.offer).toBeNull();
  });

  it('is refused for good, twice with one request is once', async () => {
    await background.db.emails.add(aMail('csm_introduction', '2026-03-01T10:00:00.000Z'));
    const key = (await overview())?.offer?.key ?? '';
    await background.ask('phases.refuse', { key, dealId: ID });
    await background.ask('phases.refuse', { key, dealId: ID });
    expect((await overview())?.offer).toBeNull();
    expect((await whole()).refusals).toEqual([{ key, dealId: ID, at: NOW }]);
    const viewer = { role: null, calendar: answerCalendar(null, 'UTC'), payouts: false };
    expect(offeredPhase(await whole(), { ...viewer, now: new Date(NOW) })).toBeNull();
  });

  it('is refused of no deal that is gone', async () => {
    await expect(
      background.ask('phases.refuse', { key: 'x', dealId: 'deal-gone-1' }),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('what happens in the first 90 days', () => {
  it('is documented, changed and taken back', async () => {
    const signal = {
      id: 'signal-sites',
      dealId: ID,
      kind: 'expansion',
      seenOn: '2026-03-01',
    } as const;
    for (const words of ['Two more sites.', 'Two more sites, says Dana.'])
      await background.ask('signals.save', { ...signal, words });
    expect((await whole()).signals).toEqual([
      { ...signal, words: 'Two more sites, says Dana.', updatedAt: NOW },
    ]);
    await background.ask('signals.remove', { dealId: ID, id: signal.id });
    expect((await whole()).signals).toEqual([]);
  });

  it('has the days of delivery, one without the other', async () => {
    await background.ask('deliveryDays.set', {
      dealId: ID,
      patch: { deliveryStarted: '2026-03-12' },
    });
    await background.ask('deliveryDays.set', {
      dealId: ID,
      patch: { weekTwelveReport: '2026-06-04' },
    });
    await background.ask('deliveryDays.set', { dealId: ID, patch: { deliveryStarted: null } });
    expect((await whole()).deliveryDays).toMatchObject({
      deliveryStarted: null,
      weekTwelveReport: '2026-06-04',
    });
  });
});

describe('a new deal', () => {
  it.each(HANDOFF_MODELS)('begins with how the team hands over: %s', async (handoffModel) => {
    await background.ask('profile.save', { ...maya, handoffModel });
    const made = await background.ask('deals.create', {
      id: 'deal-kestrel',
      name: 'Kestrel Foods',
      company: '',
      domains: [],
      people: [],
      thread: null,
      record: null,
    });
    expect(made.handoffModel).toBe(handoffModel);
    const imported = {
      deal: {
        id: 'deal-alder-1',
        name: 'Alder',
        company: '',
        domains: [],
        phase: 'signed',
        closeDate: null,
      },
      people: [],
      facts: [],
      existingId: null,
    } as const;
    await background.ask('deals.import', {
      ref: 'deals.csv',
      deals: [{ ...imported, deal: { ...imported.deal, domains: [] }, people: [], facts: [] }],
    });
    expect((await background.db.deals.get('deal-alder-1'))?.handoffModel).toBe(handoffModel);
  });
});
