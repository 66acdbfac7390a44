import type { Dossier } from '../../deals/dossier';
import type { SentEmail } from '../../deals/sent-email';
import type { Person } from '../../people/person';
import { firstName } from './first-name';
import { quoted, type Passage } from './markdown-text';
import { asSentence } from './sentence';
import { spokenDay } from './written-date';

/** A summary that the customer has settled. */
export interface SettledSummary {
  /** The first name of whoever answered; empty where nobody is known. */
  readonly by: string;
  /** As one says the day: "on Tuesday". */
  readonly when: string;
  /** What was put right, in their words; empty where it was confirmed as it stood. */
  readonly correction: string;
  /** Whether it was put right, whatever is known of how. */
  readonly isCorrected: boolean;
  /** Its own words, quoted. */
  readonly text: Passage;
}

export interface SummaryContext {
  /** What a reminder reminds of: "summary" or "success criteria". */
  readonly asked: string;
  /** When that went out, or else the last summary, as one says the day; empty where none did. */
  readonly sent: string;
  /** The newest first. */
  readonly settled: readonly SettledSummary[];
}

interface SummaryOptions extends Pick<Dossier, 'people'> {
  readonly now: Date;
  readonly locale: string;
  readonly remindsOf: SentEmail | null;
}

/** More of them are history, which the brief tells. */
const MOST_SUMMARIES = 4;

/**
 * What is known of a deal's summaries.
 *
 * @param sent - Every mail of the deal.
 * @param shown - Those whose words the reader may see.
 * @param people - To name who answered.
 * @param remindsOf - The mail a reminder is about.
 */
export function summaryContext(
  sent: readonly SentEmail[],
  shown: readonly SentEmail[],
  { people, now, locale, remindsOf }: SummaryOptions,
): SummaryContext {
  const newest = (emails: readonly SentEmail[]) =>
    emails
      .filter(({ kind }) => kind === 'call_summary')
      .toSorted((a, b) => b.sentAt.localeCompare(a.sentAt));
  const last = remindsOf ?? newest(sent)[0];
  return {
    asked: remindsOf?.kind === 'success_statement' ? 'success criteria' : 'summary',
    sent: last === undefined ? '' : spokenDay(last.sentAt, now, locale),
    settled: newest(shown)
      .flatMap((email) => settledSummary(email, people, now, locale))
      .slice(0, MOST_SUMMARIES),
  };
}

function settledSummary(
  { outcome, answers, text }: SentEmail,
  people: readonly Person[],
  now: Date,
  locale: string,
): SettledSummary[] {
  const words = quoted(text);
  if (outcome === null || outcome.state === 'closed' || words === '') return [];
  const isCorrected = outcome.state === 'corrected';
  const answer = answers.find(({ quote }) => quote === outcome.quote) ?? answers.at(-1);
  const person = people.find(({ addresses }) => addresses.includes(answer?.from ?? ''));
  return [
    {
      by: firstName(person?.name ?? ''),
      when: spokenDay(outcome.at, now, locale),
      correction: isCorrected ? asSentence(outcome.quote) : '',
      isCorrected,
      text: words,
    },
  ];
}
