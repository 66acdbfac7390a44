import type { Dossier } from '../../deals/dossier';
import type { SentEmail } from '../../deals/sent-email';
import { answererName } from './answerer-name';
import { isTracked } from './is-tracked';

/** A summary that the customer has confirmed or corrected. */
export interface SettledSummary {
  readonly email: SentEmail;
  readonly state: 'confirmed' | 'corrected';
  /** When they answered; when the rep said so where that wasn't seen. ISO instant. */
  readonly at: string;
  /** Who answered; empty where it was said elsewhere. */
  readonly name: string;
  /** The words that settled it; empty where it was said elsewhere. */
  readonly quote: string;
}

/** What the customer has confirmed or corrected of what was sent to them, the oldest first. */
export function settledSummaries({
  emails,
  people,
}: Pick<Dossier, 'emails' | 'people'>): SettledSummary[] {
  return emails
    .filter(isTracked)
    .flatMap((email): SettledSummary[] => {
      const { outcome } = email;
      if (outcome === null || outcome.state === 'closed') return [];
      const { state, quote } = outcome;
      const answer = email.answers.findLast((one) => quote !== '' && one.quote === quote);
      const name = answer === undefined ? '' : answererName(answer.from, email, people);
      return [{ email, state, quote, name, at: answer?.at ?? outcome.at }];
    })
    .toSorted((a, b) => a.at.localeCompare(b.at));
}
