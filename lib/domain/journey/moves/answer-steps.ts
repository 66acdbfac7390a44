import { addBusinessDays } from '../../dates/business-days';
import { isoDay } from '../../dates/calendar-day';
import { dayInZone } from '../../dates/day-in-zone';
import type { TrackedEmail } from '../../emails/tracking/tracked-emails';
import { byDay, ourWriter, type Situation } from './situation';
import { step, type Step } from './step';

/** What mails that ask for a confirmation leave to do for us: an answer to judge, else a second asking. */
export function answerSteps(situation: Situation): Step[] {
  const { tracked } = situation;
  const answered = tracked.filter(({ tracking }) => tracking.state === 'answered');
  const silent = tracked.filter(({ tracking }) => tracking.state === 'no_reply');
  return [
    ...answered.map(({ email }) =>
      step(ourWriter(email.mailbox, situation), 'judge_answer', { about: email.subject }),
    ),
    ...silent.map(({ email }) =>
      step(ourWriter(email.mailbox, situation), 'ask_again', { about: email.subject }),
    ),
  ];
}

/** What the customer has yet to confirm, the latest first. */
export function awaitedSteps(situation: Situation): Step[] {
  return situation.tracked
    .filter(({ tracking }) => tracking.state === 'awaiting')
    .map((mail) => awaited(mail, situation));
}

function awaited({ email, tracking }: TrackedEmail, situation: Situation): Step {
  const [first] = email.recipients.to;
  const { people } = situation.whole;
  const known = people.find(({ addresses }) => addresses.includes(first?.address ?? ''));
  const named = [known?.name, first?.name, first?.address].find((name) => !!name?.trim());
  const { calendar } = situation.viewer;
  const since = dayInZone(tracking.since, calendar.timeZone);
  const due = isoDay(addBusinessDays(since, calendar.answerDays, calendar));
  return step('customer', 'confirm_summary', {
    name: named ?? null,
    about: email.subject,
    ...byDay(due, situation),
  });
}
