import type { PromiseRecord } from '../../ledger/promise-record';
import type { Capture, StepDone } from '../capture';
import { agreedSteps, type AgreedStep } from './agreed-step';
import { toldIn, type LaterWords } from './later-words';
import { showsDone } from './shows-done';

/** Words by which a step seems to be done. */
export interface Evidence {
  readonly quote: string;
  /** Who said it, as the source names them; empty where it doesn't. */
  readonly by: string;
  /** ISO instant; null where the source doesn't say. */
  readonly at: string | null;
}

/**
 * How an agreed step stands. `shown` and `maybe`: words tell that it was done, by name or not, and the rep says
 * whether they do; `done`: the rep did.
 */
export type StepStanding =
  | { readonly step: AgreedStep; readonly state: 'done'; readonly done: StepDone | null }
  | {
      readonly step: AgreedStep;
      readonly state: 'shown' | 'maybe';
      readonly evidence: Evidence;
      readonly isLate: boolean;
    }
  | { readonly step: AgreedStep; readonly state: 'late' | 'open' };

/** What was agreed last time, and what has become of it. */
export interface FollowUp {
  /** The conversation it was agreed in. */
  readonly capture: AgreedStep['capture'];
  /** When it was agreed; ISO instant. */
  readonly agreedAt: string;
  readonly steps: readonly StepStanding[];
  /** What is still to be done of what was agreed before that. */
  readonly before: readonly StepStanding[];
}

export interface FollowUpInput {
  readonly captures: readonly Capture[];
  /** The deal's. */
  readonly promises: readonly PromiseRecord[];
  /** What was said in the thread that is open; nothing where none is. */
  readonly later: readonly LaterWords[];
  /** `YYYY-MM-DD` where the rep is. */
  readonly today: string;
}

/** Lays what was agreed beside what was said since; null where nothing was agreed. */
export function followUp({ captures, promises, later, today }: FollowUpInput): FollowUp | null {
  const steps = agreedSteps(captures, promises);
  const last = steps.reduce<AgreedStep | null>(
    (latest, step) => (latest === null || step.agreedAt > latest.agreedAt ? step : latest),
    null,
  );
  if (last === null) return null;
  const said = [...later, ...told(captures)].sort((one, other) => (one.at < other.at ? -1 : 1));
  const standings = steps.map((step) => standingOf(step, said, today));
  const isLast = ({ step }: StepStanding) => step.capture.id === last.capture.id;
  return {
    capture: last.capture,
    agreedAt: last.agreedAt,
    steps: standings.filter(isLast),
    before: standings.filter((one) => !isLast(one) && one.state !== 'done'),
  };
}

/** What later conversations told as done, of whatever step. */
function told(captures: readonly Capture[]): LaterWords[] {
  return captures.flatMap(({ facts, source }) =>
    facts.flatMap(({ fact }) =>
      fact.type !== 'next_step' || fact.value.doneQuote === ''
        ? []
        : { by: null, name: '', at: source.heldAt, sentences: toldIn(fact.value.doneQuote) },
    ),
  );
}

function standingOf(step: AgreedStep, said: readonly LaterWords[], today: string): StepStanding {
  const { verdict, promise } = step;
  if (verdict.done !== undefined) return { step, state: 'done', done: verdict.done };
  if (promise?.status === 'kept') return { step, state: 'done', done: null };
  const isLate = step.due !== null && step.due < today;
  const shown = evidenceFor(step, said);
  if (shown === null) return { step, state: isLate ? 'late' : 'open' };
  const { isSure, ...evidence } = shown;
  return { step, state: isSure ? 'shown' : 'maybe', evidence, isLate };
}

type Found = Evidence & { readonly isSure: boolean };

/** The first words that surely show it, else the first that may; never those the rep said don't. */
function evidenceFor(step: AgreedStep, said: readonly LaterWords[]): Found | null {
  const refused = step.verdict.refusedQuotes ?? [];
  const may = (quote: string) => quote !== '' && !refused.includes(quote);
  if (may(step.doneQuote)) return { quote: step.doneQuote, by: '', at: null, isSure: true };
  const noted = step.promise?.delivery ?? null;
  if (noted !== null && may(noted.sentence))
    return { quote: noted.sentence, by: '', at: noted.at, isSure: true };
  // Where the rep wrote what was agreed, the words that were said may be of something else.
  const asked = step.verdict.as === undefined ? step : { ...step, quote: step.what };
  let maybe: Found | null = null;
  for (const words of said) {
    if (words.at <= step.agreedAt) continue;
    const sentences = words.sentences.filter(({ text }) => may(text));
    const shown = showsDone(asked, { ...words, sentences });
    if (shown === null) continue;
    const found = { quote: shown.quote, by: words.name, at: words.at, isSure: shown.isSure };
    if (found.isSure) return found;
    maybe ??= found;
  }
  return maybe;
}
