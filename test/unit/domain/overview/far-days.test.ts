import { describe, expect, it } from 'vitest';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { makeOverview } from '@/lib/domain/overview/make-overview';
import { overviewSchema } from '@/lib/domain/overview/overview';
import { planNotices } from '@/lib/domain/reminders/plan-notices';
import { aDeal } from '@/test/fixtures/records';
import { aMeeting, aViewer, aWholeDeal } from '@/test/fixtures/whole-deals';
import { promiseAt } from '@/test/unit/domain/ledger/promise-at';

const now = new Date('2026-11-22T12:00:00.000Z');
const never = promiseAt({
  id: 'promise-never',
  due: '9999-12-31',
  sentAt: '2026-11-01T09:00:00.000Z',
});
const meetings = [
  aMeeting('kickoff', { plannedAt: '9999-12-31T23:30:00.000Z' }),
  aMeeting('alignment', { plannedAt: '0001-01-01T00:00:00.000Z' }),
];

describe.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('in %s', (timeZone) => {
  const calendar = answerCalendar(null, timeZone);
  const hours = { quietFrom: '19:00', quietTo: '08:00', calendar };

  it.each(['9999-12-31', '9999-12-01', '2076-11-22', '0001-01-01'])(
    'a deal that closes on %s is an overview, and keeps no other from being read',
    (closeDate) => {
      for (const phase of ['negotiating', 'signed', 'handed_over', 'first_90_days'] as const)
        for (const handoffModel of ['csm_90_day', 'am_clean_break'] as const) {
          const deal = aDeal({ phase, closeDate, handoffModel });
          const whole = aWholeDeal({ deal, meetings, promises: [never] });
          const made = makeOverview(whole, aViewer({ now, calendar }));
          expect(overviewSchema.parse(made)).toEqual(made);
          const late = made.clocks.filter(({ dueAt }) => dueAt?.startsWith('9999') === true);
          expect(late.every(({ state }) => state !== 'late')).toBe(true);
          const things = made.agenda.map((item) => ({ dealId: deal.id, item }));
          expect(() => planNotices(things, new Map(), hours, now)).not.toThrow();
        }
    },
  );
});
