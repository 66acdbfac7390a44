import { addBusinessDays } from '../dates/business-days';
import { isoDay } from '../dates/calendar-day';
import { timeInZone } from '../dates/time-in-zone';
import type { SentEmail } from '../deals/sent-email';
import type { WholeDeal } from '../deals/whole-deal';
import { isTracked } from '../emails/tracking/is-tracked';
import { settledSummaries } from '../emails/tracking/settled-summaries';
import { trackedEmails, type TrackedEmail } from '../emails/tracking/tracked-emails';
import { endOfDay } from '../gate/end-of-day';
import {
  debt,
  happening,
  type EntryState,
  type TimelineEntry,
  type TimelineViewer,
} from './timeline-entry';

const STATES = {
  awaiting: 'open',
  answered: 'answered',
  no_reply: 'unanswered',
  confirmed: 'confirmed',
  corrected: 'corrected',
  closed: 'dropped',
} as const satisfies Readonly<Record<TrackedEmail['tracking']['state'], EntryState>>;

/** Mails as they left, and the confirmations that the customer owes or has given. */
export function mailEntries(
  deal: Pick<WholeDeal, 'emails' | 'people'>,
  viewer: TimelineViewer,
): (TimelineEntry | null)[] {
  const { emails } = deal;
  const settled = new Map(settledSummaries(deal).map((one) => [one.email.id, one]));
  const asked = trackedEmails(emails, viewer.now.toISOString(), viewer.calendar);
  return [
    ...emails.filter((email) => !isTracked(email)).map(sentEntry),
    ...asked.map(({ email, tracking }) => {
      const ended = settled.get(email.id);
      return debt({
        key: `mail ${email.id}`,
        kind: 'confirmation',
        code: email.kind ?? '',
        text: email.subject,
        side: 'customer',
        name: ended?.name || recipientName(email),
        state: STATES[tracking.state],
        from: email.sentAt,
        due: answerDue(tracking.since, viewer),
        isDay: true,
        end: ended?.at ?? email.outcome?.at ?? null,
      });
    }),
  ];
}

function sentEntry(email: SentEmail): TimelineEntry {
  const { id, kind, subject, sentAt } = email;
  const name = recipientName(email);
  return happening({
    key: `mail ${id}`,
    kind: 'mail',
    code: kind ?? '',
    text: subject,
    name,
    at: sentAt,
  });
}

function recipientName({ recipients: { to } }: SentEmail): string {
  const [first] = to;
  return first?.name ?? first?.address ?? '';
}

/** The end of the day after which nobody having answered is flagged. */
function answerDue(since: string, { calendar }: TimelineViewer): string | null {
  const sent = timeInZone(since, calendar.timeZone);
  if (sent === null) return null;
  const day = addBusinessDays(sent.day, calendar.answerDays, calendar);
  return endOfDay(isoDay(day)).toISOString();
}
