import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import type { LabelledMail, LabelledSentence, LabelledSpan } from './labelled';
import { matchExtents } from './overlap';

/** How many passages were labelled, found, and found where labelled. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
}

/** The figures of a set of mails. */
export interface MailScore {
  readonly anyOverlap: Tally;
  readonly span: Tally;
  readonly declined: Tally;
  readonly deferred: Tally;
  /** On promises that overlap a labelled one: how often each attribute is right, 0 to 1. */
  readonly right: {
    readonly kind: number;
    readonly strength: number;
    readonly who: number;
    readonly due: number;
  };
}

/** A detector, as far as scoring is concerned. */
export type Reader = (text: string, sentAt: string | null) => PromiseSpan[];

/** Precision, recall and F1 of a tally, 0 to 1; 0 where nothing can be divided. */
export function rates({ gold, found, matched }: Tally): {
  precision: number;
  recall: number;
  f1: number;
} {
  return {
    precision: found === 0 ? 0 : matched / found,
    recall: gold === 0 ? 0 : matched / gold,
    f1: gold + found === 0 ? 0 : (2 * matched) / (gold + found),
  };
}

/** Reads every mail and compares with its labels. */
export function scoreMails(mails: readonly LabelledMail[], read: Reader): MailScore {
  const pairs = mails.map((mail) => ({ gold: mail.spans, found: read(mail.body, mail.sentAt) }));
  const matched = pairs.flatMap(({ gold, found }) =>
    matchExtents(ofType(gold, 'promise'), ofType(found, 'promise'), 0),
  );
  const share = (isRight: (gold: LabelledSpan, found: PromiseSpan) => boolean): number =>
    matched.length === 0
      ? 0
      : matched.filter(([gold, found]) => isRight(gold, found)).length / matched.length;
  return {
    anyOverlap: tally(pairs, 'promise', 0),
    span: tally(pairs, 'promise', 0.5),
    declined: tally(pairs, 'declined', 0),
    deferred: tally(pairs, 'deferred', 0),
    right: {
      kind: share((gold, found) => gold.kind === found.kind),
      strength: share((gold, found) => gold.strength === found.strength),
      who: share((gold, found) => gold.who === found.who),
      due: share((gold, found) => (gold.due ?? null) === (found.due?.date ?? null)),
    },
  };
}

/** Counts the sentences labelled as commitments, those with a promise found, and those with both. */
export function scoreSentences(sentences: readonly LabelledSentence[], read: Reader): Tally {
  const judged = sentences.map(({ label, text }) => ({
    gold: label === 'commit',
    found: read(text, null).some((span) => span.type === 'promise'),
  }));
  return {
    gold: judged.filter(({ gold }) => gold).length,
    found: judged.filter(({ found }) => found).length,
    matched: judged.filter(({ gold, found }) => gold && found).length,
  };
}

function ofType<T extends { readonly type: string }>(spans: readonly T[], type: string): T[] {
  return spans.filter((span) => span.type === type);
}

function tally(
  pairs: readonly { gold: readonly LabelledSpan[]; found: readonly PromiseSpan[] }[],
  type: string,
  least: number,
): Tally {
  const counts = pairs.map(({ gold, found }) => {
    const [goldOfType, foundOfType] = [ofType(gold, type), ofType(found, type)];
    return {
      gold: goldOfType.length,
      found: foundOfType.length,
      matched: matchExtents(goldOfType, foundOfType, least).length,
    };
  });
  const sum = (pick: (count: Tally) => number): number =>
    counts.reduce((total, count) => total + pick(count), 0);
  return {
    gold: sum((count) => count.gold),
    found: sum((count) => count.found),
    matched: sum((count) => count.matched),
  };
}
