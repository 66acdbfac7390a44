import { beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '@/lib/domain/deals/call';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';
import { aDeal, NOW } from '../../fixtures/records';
import { BackgroundHarness } from './background-harness';

const DEAL = aDeal().id;
type Parts<Row> = Omit<Row, 'updatedAt'>;
const call: Parts<Call> = {
  id: 'call-0001',
  dealId: DEAL,
  date: '2026-03-02',
  who: ['Dana'],
  notes: 'Closing takes nine days.',
};
const meeting: Parts<Meeting> = {
  id: 'meeting-01',
  dealId: DEAL,
  kind: 'kickoff',
  plannedAt: NOW,
  heldAt: null,
  attendees: ['Dana'],
  outcome: '',
  decided: '',
  ...NO_PLAN,
};

let background: BackgroundHarness;
beforeEach(async () => {
  background = new BackgroundHarness();
  await background.db.deals.put(aDeal());
});

const save = (
  changes: Partial<Call>,
  base: Parts<Call> | null = call,
  unheard: Parts<Call>[] = [],
) => background.ask('calls.save', { call: { ...call, ...changes }, base, unheard });
const losses = async () => {
  const asked = { dealId: DEAL, before: null, limit: 10 };
  const versions = await background.ask('versions.list', asked);
  return versions.flatMap((version) => version.losses);
};
const stored = async () => {
  const { calls = [], meetings = [] } = (await background.ask('deals.dossier', { id: DEAL })) ?? {};
  return [...calls, ...meetings];
};

describe('a call or meeting written in two tabs', () => {
  it('keeps what each wrote in another part, and whom each added', async () => {
    await save({}, null);
    await save({ notes: 'Closing takes ten days.', who: ['Dana', 'Marcus'] });
    await save({ date: '2026-03-03', who: ['Dana', 'Priya'] });
    const [kept] = await stored();
    expect(kept).toMatchObject({ notes: 'Closing takes ten days.', date: '2026-03-03' });
    expect(kept).toHaveProperty('who', expect.arrayContaining(['Dana', 'Marcus', 'Priya']));
    expect(await losses()).toEqual([]);
  });

  it('keeps in the history what was overwritten, and says so to the later', async () => {
    await save({}, null);
    await save({ notes: 'Ten days.' });
    const { lost } = await save({ notes: 'Twelve days.' });
    const part = { path: 'notes', lost: 'Ten days.', kept: 'Twelve days.' };
    expect(lost).toEqual([part]);
    expect(await stored()).toMatchObject([{ notes: 'Twelve days.' }]);
    expect(await losses()).toMatchObject([{ what: 'call', key: call.id, ...part }]);
  });

  it('takes a page’s own unheard words for nobody’s loss', async () => {
    await save({}, null);
    await save({ notes: 'Ten' });
    const { lost } = await save({ notes: 'Ten days' }, call, [{ ...call, notes: 'Ten' }]);
    expect([lost, await losses()]).toEqual([[], []]);
  });

  it('is the same for a meeting', async () => {
    const put = (changes: Partial<Meeting>, base: Parts<Meeting> | null = meeting) =>
      background.ask('meetings.save', { meeting: { ...meeting, ...changes }, base, unheard: [] });
    await put({}, null);
    await put({ decided: 'Start on Monday', outcome: 'Good' });
    await put({ heldAt: NOW, outcome: 'Fine' });
    expect(await stored()).toMatchObject([
      { decided: 'Start on Monday', heldAt: NOW, outcome: 'Fine' },
    ]);
    expect(await losses()).toMatchObject([
      { what: 'meeting', key: meeting.id, path: 'outcome', lost: 'Good', kept: 'Fine' },
    ]);
  });

  it('is refused where the deal is gone', async () => {
    await expect(save({ dealId: 'deal-gone-1' }, null)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
