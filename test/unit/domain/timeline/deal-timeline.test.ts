import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockSchema, type Clock } from '@/lib/domain/clocks/clock';
import { wholeDealSchema, type WholeDeal } from '@/lib/domain/deals/whole-deal';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { dealTimeline } from '@/lib/domain/timeline/deal-timeline';
import { markGroups } from '@/lib/domain/timeline/mark-groups';
import { timelineLanes } from '@/lib/domain/timeline/timeline-lanes';
import { timelineScale } from '@/lib/domain/timeline/timeline-scale';
import type { TimelineEntry, TimelineViewer } from '@/lib/domain/timeline/timeline-entry';
import { versionSchema, type Version } from '@/lib/domain/versions/version';
import { z } from '@/lib/domain/zod';
import { arbitraryOf } from '../../../fixtures/arbitrary-of';
import { handoffStory } from '../../../fixtures/handoff-story';

const NOW = new Date('2026-11-20T09:00:00.000Z');
const viewer: TimelineViewer = {
  role: 'ae',
  name: 'Maya Lindqvist',
  company: 'Fernhill',
  calendar: answerCalendar(null, 'Europe/Stockholm'),
  now: NOW,
};
const story = handoffStory(NOW);
const entries = dealTimeline(story, viewer);
const entryOf = (words: string, from: readonly TimelineEntry[] = entries) => {
  const found = from.find(({ text, key }) => text.includes(words) || key.includes(words));
  if (found === undefined) throw new Error(`nothing with ${words}`);
  return found;
};
const storyWith = (changes: Partial<WholeDeal>, clocks: readonly Clock[] = story.clocks) =>
  dealTimeline({ ...story, clocks, whole: { ...story.whole, ...changes } }, viewer);

describe('the timeline of a deal', () => {
  test('says who owes a promise: whoever looks, or a colleague by name', () => {
    expect(entryOf('security questionnaire').side).toBe('us');
    expect(entryOf('test rota')).toMatchObject({ side: 'colleague', name: 'Mei Tanaka' });
  });

  test('says which promises are late, kept, kept late, and which have no day', () => {
    expect(entryOf('security questionnaire').state).toBe('late');
    expect(entryOf('revised offer').state).toBe('done');
    expect(entryOf('set-up fee').state).toBe('done_late');
    expect(entryOf('named engineer')).toMatchObject({ state: 'open', due: null });
  });

  test('has a summary as the customer’s to confirm, from its sending to the answer', () => {
    expect(entryOf('mail mail-1')).toMatchObject({
      kind: 'confirmation',
      side: 'customer',
      name: 'Dana Whitfield',
      state: 'confirmed',
    });
    expect(entryOf('mail mail-2').state).toBe('corrected');
    expect(entryOf('mail mail-5').state).toBe('unanswered');
    expect(entryOf('mail mail-3')).toMatchObject({ kind: 'mail', side: null });
  });

  test('leaves a planned meeting to its clock while that runs, and tells of one nobody held', () => {
    expect(entryOf('meeting-primer').state).toBe('missing');
    expect(entryOf('meeting-kickoff').state).toBe('ahead');
    const [held] = story.whole.meetings;
    if (held === undefined) throw new Error('no meeting');
    const planned = { ...held, id: 'meeting-align', kind: 'alignment' as const, heldAt: null };
    const meetings = [{ ...planned, plannedAt: '2026-11-25T09:00:00.000Z' }];
    const keys = (made: TimelineEntry[]) => made.map(({ key }) => key);
    expect(keys(storyWith({ meetings }))).not.toContain('meeting meeting-align');
    expect(keys(storyWith({ meetings }, []))).toContain('meeting meeting-align');
  });

  test('tells the close as a plan until the deal is signed, and a plan that has passed as late', () => {
    const { deal } = story.whole;
    const close = (changes: Partial<WholeDeal['deal']>) =>
      entryOf('close deal-northwind', storyWith({ deal: { ...deal, ...changes } }));
    expect(close({})).toMatchObject({ code: 'signed', state: 'happened' });
    expect(close({ phase: 'negotiating' })).toMatchObject({ code: 'close_planned', state: 'late' });
    expect(close({ phase: 'negotiating', closeDate: '2027-01-29' }).state).toBe('ahead');
  });

  test('never throws, is in the order of time and draws everything once, whatever a deal holds', () => {
    const wholes = arbitraryOf(wholeDealSchema) as fc.Arbitrary<WholeDeal>;
    const clocks = arbitraryOf(z.array(clockSchema)) as fc.Arbitrary<Clock[]>;
    const versions = arbitraryOf(z.array(versionSchema.omit({ changes: true }))) as fc.Arbitrary<
      Omit<Version, 'changes'>[]
    >;
    fc.assert(
      fc.property(wholes, clocks, versions, (whole, ticking, stretches) => {
        const made = dealTimeline(
          { whole, clocks: ticking, versions: stretches.map((one) => ({ ...one, changes: [] })) },
          viewer,
        );
        const times = made.map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
        const scale = timelineScale(made, NOW);
        const places = times.map(scale.placeOf);
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const { lanes, strands } = timelineLanes(made);
        const drawn = [
          ...lanes.flatMap(({ owed, settled }) => [...owed, ...settled]),
          ...strands.flatMap((strand) =>
            markGroups(strand.entries, scale).flatMap((group) => group.entries),
          ),
        ];
        expect(drawn.map(({ key }) => key).toSorted()).toEqual(
          made.map(({ key }) => key).toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the timeline as it is drawn', () => {
  test('has what is late on top of each lane, then by the day it is due', () => {
    const [ours] = timelineLanes(entries).lanes;
    const dues = ours?.owed.map(({ state, due }) => [state, due] as const) ?? [];
    const late = dues.filter(([state]) => state === 'late' || state === 'missing');
    expect(dues.slice(0, late.length)).toEqual(late);
    expect(late.length).toBeGreaterThan(1);
    expect(dues.at(-1)?.[1]).toBeNull();
  });

  test('folds a busy week into one mark, and never today’s two sides', () => {
    const scale = timelineScale(entries, NOW);
    const at = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000).toISOString();
    const [call] = entries.filter(({ kind }) => kind === 'call');
    if (call === undefined) throw new Error('no call');
    const busy = [-60 * 24, -60 * 24 + 1, -60 * 24 + 2, -1, 1].map((hours, index) => ({
      ...call,
      key: `call ${String(index)}`,
      at: at(hours),
    }));
    expect(markGroups(busy, scale).map((group) => group.entries.length)).toEqual([3, 1, 1]);
  });

  test('gives next week room beside next year, and writes no two dates into each other', () => {
    const { placeOf, today, ticks } = timelineScale(entries, NOW);
    const week = placeOf(new Date(NOW.getTime() + 7 * 86_400_000).toISOString()) - today;
    expect(week).toBeGreaterThan(7);
    const places = ticks.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9);
    // Today's own date is written larger.
    const away = places.map((place) => Math.abs(place - today));
    expect(Math.min(...away)).toBeGreaterThanOrEqual(13);
  });
});
