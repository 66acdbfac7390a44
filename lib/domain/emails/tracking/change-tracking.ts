import type { SentEmail } from '../../deals/sent-email';
import type { TrackingChange } from './tracking-change';

/**
 * A mail after what the rep did to it.
 *
 * @param now - The current instant, ISO 8601.
 */
export function changeTracking(email: SentEmail, change: TrackingChange, now: string): SentEmail {
  if (change.what === 'outcome') {
    const { state, quote } = change;
    return { ...email, outcome: state === null ? null : { state, quote, at: now } };
  }
  const { answers } = email;
  if (change.what === 'restore') {
    const { answer } = change;
    const put = (one: SentEmail['answers'][number]) =>
      one.messageId === answer.messageId ? { ...one, ...readingOf(answer) } : one;
    return { ...email, answers: answers.map(put) };
  }
  const { messageId } = change;
  return {
    ...email,
    answers: answers.map((one) =>
      one.messageId === messageId ? { ...one, reading: 'neither' as const, quote: '' } : one,
    ),
  };
}

function readingOf({ reading, quote }: SentEmail['answers'][number]) {
  return { reading, quote };
}
