import { describe, expect, it } from 'vitest';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { answererName } from '@/lib/domain/emails/tracking/answerer-name';
import { settledSummaries } from '@/lib/domain/emails/tracking/settled-summaries';
import { awaitedEmails, trackedEmails } from '@/lib/domain/emails/tracking/tracked-emails';
import { trackingOf } from '@/lib/domain/emails/tracking/tracking-of';
import { aPerson, anAnswer, aSummary } from '../../../../fixtures/records';

interface When {
  readonly sent: string;
  readonly now: string;
  readonly timeZone?: string;
  readonly holidays?: string[];
  readonly answerDays?: number;
}

function stateAt({ sent, now, timeZone = 'Europe/Berlin', holidays = [], answerDays = 3 }: When) {
  const calendar = answerCalendar({ answerDays, holidays, weekend: [6, 7] }, timeZone);
  const { state, businessDays } = trackingOf(aSummary({ sentAt: sent }), [], now, calendar);
  return `${state} ${String(businessDays)}`;
}

describe('a summary nobody was seen to answer', () => {
  it.each([
    // Monday to Thursday is three business days; they have passed on Friday.
    ['2026-03-02T09:00:00.000Z', '2026-03-05T22:59:00.000Z', 'awaiting 3'],
    ['2026-03-02T09:00:00.000Z', '2026-03-05T23:01:00.000Z', 'no_reply 4'],
    // A weekend is no time to answer in; nor does the day of sending count.
    ['2026-03-06T16:00:00.000Z', '2026-03-09T07:00:00.000Z', 'awaiting 1'],
    ['2026-03-06T16:00:00.000Z', '2026-03-12T07:00:00.000Z', 'no_reply 4'],
    ['2026-03-07T12:00:00.000Z', '2026-03-11T22:00:00.000Z', 'awaiting 3'],
    // The end of a month, of a year.
    ['2026-02-27T12:00:00.000Z', '2026-03-04T12:00:00.000Z', 'awaiting 3'],
    ['2026-12-30T12:00:00.000Z', '2027-01-05T12:00:00.000Z', 'no_reply 4'],
    // The clocks go forward on Sunday 29 March: midnight comes an hour sooner.
    ['2026-03-26T12:00:00.000Z', '2026-03-31T21:59:00.000Z', 'awaiting 3'],
    ['2026-03-26T12:00:00.000Z', '2026-03-31T22:01:00.000Z', 'no_reply 4'],
    // A clock that was turned back.
    ['2026-03-02T09:00:00.000Z', '2026-02-01T09:00:00.000Z', 'awaiting 0'],
  ])('sent %s, seen %s: %s', (sent, now, state) => {
    expect(stateAt({ sent, now })).toBe(state);
  });

  it('goes by the rep’s own day, holidays and patience', () => {
    const sent = '2026-03-02T09:00:00.000Z';
    const now = '2026-03-06T02:00:00.000Z';
    expect(stateAt({ sent, now })).toBe('no_reply 4');
    expect(stateAt({ sent, now, timeZone: 'America/New_York' })).toBe('awaiting 3');
    expect(stateAt({ sent, now, holidays: ['2026-03-04'] })).toBe('awaiting 3');
    expect(stateAt({ sent, now, answerDays: 5 })).toBe('awaiting 4');
  });
});

const calendar = answerCalendar({ answerDays: 3, holidays: [], weekend: [6, 7] }, 'UTC');
const late = '2026-03-10T09:00:00.000Z';
const at = (email: SentEmail, others: readonly SentEmail[] = []) =>
  trackingOf(email, [email, ...others], late, calendar);

describe('where a summary stands', () => {
  it('is answered once something was read that agrees or corrects, and never by that alone settled', () => {
    const agrees = anAnswer();
    const later = anAnswer({
      messageId: 'b',
      at: '2026-03-04T08:00:00.000Z',
      reading: 'corrects',
      quote: 'It is Q3.',
    });
    expect(at(aSummary({ answers: [later, agrees] }))).toMatchObject({
      state: 'answered',
      offered: { quote: 'It is Q3.' },
    });
  });

  it('still waits where what came back is neither', () => {
    const answers = [anAnswer({ reading: 'neither', quote: '' })];
    expect(at(aSummary({ answers }))).toMatchObject({
      state: 'no_reply',
      offered: null,
      other: { from: 'dana.whitfield@northwindclinics.example' },
    });
  });

  it('is what the rep says', () => {
    const outcome = { state: 'closed', quote: '', at: late } as const;
    expect(at(aSummary({ outcome, answers: [anAnswer()] })).state).toBe('closed');
  });

  it('begins to wait anew with a reminder', () => {
    const nudge = aSummary({
      id: 'n',
      kind: 'summary_nudge',
      sentAt: '2026-03-09T09:00:00.000Z',
    });
    expect(at(aSummary(), [nudge])).toMatchObject({ state: 'awaiting', businessDays: 1 });
  });

  it('is told of summaries and success statements alone, the oldest awaited first', () => {
    const emails = [
      aSummary({ id: '1' }),
      aSummary({ id: '2', kind: 'champion_recap' }),
      aSummary({ id: '3', kind: 'success_statement', sentAt: '2026-03-09T09:00:00.000Z' }),
    ];
    const tracked = trackedEmails(emails, late, calendar);
    expect(tracked.map(({ email }) => email.id)).toEqual(['3', '1']);
    expect(
      awaitedEmails(tracked).map(({ email, isOverdue, businessDays }) => [
        email.id,
        isOverdue,
        businessDays,
      ]),
    ).toEqual([
      ['1', true, 6],
      ['3', false, 1],
    ]);
  });
});

describe('what the customer has confirmed', () => {
  it('is told with the day of the answer and who wrote it', () => {
    const outcome = { state: 'confirmed', quote: 'All correct.', at: late } as const;
    const said = aSummary({ id: '2', outcome: { state: 'corrected', quote: '', at: NOW_LATER } });
    const emails = [said, aSummary({ answers: [anAnswer()], outcome })];
    expect(settledSummaries({ emails, people: [aPerson()] })).toMatchObject([
      { state: 'confirmed', at: '2026-03-03T08:00:00.000Z', name: 'Dana Whitfield' },
      { state: 'corrected', at: NOW_LATER, name: '', quote: '' },
    ]);
    expect(answererName('x@y.example', aSummary(), [])).toBe('x@y.example');
  });
});
const NOW_LATER = '2026-03-11T09:00:00.000Z';
