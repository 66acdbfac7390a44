import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import type { LabelledMail, LabelledSentence, LabelledSpan } from './labelled';
import { matchExtents } from './overlap';

/** How many passages were labelled, found, and found where labelled. */
export interface Tally {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
}

/** Which attributes of promises are compared. */
export const ATTRIBUTES = ['kind', 'strength', 'who', 'due'] as const;
type Attribute = (typeof ATTRIBUTES)[number];

/** The figures of a set of mails. */
export interface MailScore {
  readonly mails: number;
  readonly anyOverlap: Tally;
  readonly span: Tally;
  readonly declined: Tally;
  readonly deferred: Tally;
  /** On promises that overlap a labelled one: how often each attribute is right, 0 to 1. */
  readonly right: Readonly<Record<Attribute, number>>;
  /** Mails without a labelled promise, and those of them in which one was found. */
  readonly free: { readonly mails: number; readonly flagged: number };
  /** Promises found, and mails that would be held for a question (any promise that is no ordinary follow-up), for 100 mails. */
  readonly per100: { readonly flags: number; readonly dialogs: number };
}

/** The figures of a set of single sentences. */
export interface SentenceScore {
  readonly sentences: Tally;
  /** How many of the sentences labelled firm or soft were found, 0 to 1. */
  readonly recall: { readonly firm: number; readonly soft: number };
  /** Sentences that promise nothing and were flagged, for 100 sentences of ordinary mail (those drawn without looking for promises). */
  readonly wrongPer100: number;
}

/** A passage as a detector or an annotator gives it. */
export type Marked = Pick<LabelledSpan, 'start' | 'end' | 'type' | 'kind' | 'strength' | 'who'> & {
  readonly due: string | null;
};
/** The labels of a mail and what is compared with them. */
export interface Pair {
  readonly gold: readonly Marked[];
  readonly found: readonly Marked[];
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
    precision: share(matched, found),
    recall: share(matched, gold),
    f1: share(2 * matched, gold + found),
  };
}

/** The labels of a mail beside what a detector finds in it. */
export function pairOf({ body, sentAt, spans }: LabelledMail, read: Reader): Pair {
  return {
    gold: markedOf(spans),
    found: read(body, sentAt).map((span) => ({ ...span, due: span.due?.date ?? null })),
  };
}

/** An annotator's labels in the form in which they are compared. */
export function markedOf(spans: readonly LabelledSpan[]): Marked[] {
  return spans.map((span) => ({ ...span, due: span.due ?? null }));
}

/** Reads every mail and compares with its labels. */
export function scoreMails(mails: readonly LabelledMail[], read: Reader): MailScore {
  return scorePairs(mails.map((mail) => pairOf(mail, read)));
}

/** Compares what was found with the labels, mail by mail. */
export function scorePairs(pairs: readonly Pair[]): MailScore {
  const matched = pairs.flatMap(({ gold, found }) => matchedPromises(gold, found));
  const free = pairs.filter(({ gold }) => ofType(gold, 'promise').length === 0);
  const flagged = (list: readonly Pair[]): Pair[] =>
    list.filter(({ found }) => ofType(found, 'promise').length > 0);
  const right = (attribute: Attribute): number =>
    share(
      matched.filter(([gold, found]) => gold[attribute] === found[attribute]).length,
      matched.length,
    );
  const dialogs = pairs.filter(({ found }) =>
    ofType(found, 'promise').some(({ kind }) => kind !== 'follow_up'),
  );
  const anyOverlap = tally(pairs, 'promise', 0);
  return {
    mails: pairs.length,
    anyOverlap,
    span: tally(pairs, 'promise', 0.5),
    declined: tally(pairs, 'declined', 0),
    deferred: tally(pairs, 'deferred', 0),
    right: {
      kind: right('kind'),
      strength: right('strength'),
      who: right('who'),
      due: right('due'),
    },
    free: { mails: free.length, flagged: flagged(free).length },
    per100: {
      flags: 100 * share(anyOverlap.found, pairs.length),
      dialogs: 100 * share(dialogs.length, pairs.length),
    },
  };
}

/** Counts the sentences labelled as commitments, those with a promise found, and those with both. */
export function scoreSentences(
  sentences: readonly LabelledSentence[],
  read: Reader,
): SentenceScore {
  return scoreJudged(
    sentences.map((sentence) => ({
      sentence,
      found: read(sentence.text, null).some(({ type }) => type === 'promise'),
    })),
  );
}

/** The figures of sentences of which it is known whether a promise was found in them. */
export function scoreJudged(
  judged: readonly { readonly sentence: LabelledSentence; readonly found: boolean }[],
): SentenceScore {
  const commits = judged.filter(({ sentence }) => sentence.label === 'commit');
  const recall = (firmness: string): number => {
    const of = commits.filter(({ sentence }) => sentence.note?.includes(`firmness=${firmness}`));
    return share(of.filter(({ found }) => found).length, of.length);
  };
  const ordinary = judged.filter(({ sentence }) => sentence.note?.includes('stratum=natural'));
  return {
    sentences: {
      gold: commits.length,
      found: judged.filter(({ found }) => found).length,
      matched: commits.filter(({ found }) => found).length,
    },
    recall: { firm: recall('firm'), soft: recall('soft') },
    wrongPer100:
      100 *
      share(
        ordinary.filter(({ sentence, found }) => found && sentence.label === 'none').length,
        ordinary.length,
      ),
  };
}

/** How many labelled promises, refusals and delays of a mail were missed, and how many were found where none is. */
export function faultsOf({ gold, found }: Pair): { missed: Marked[]; wrong: Marked[] } {
  const types = ['promise', 'declined', 'deferred'];
  const matched = types.flatMap((type) => matchExtents(ofType(gold, type), ofType(found, type), 0));
  return {
    missed: gold.filter((one) => !matched.some(([other]) => other === one)),
    wrong: found.filter((one) => !matched.some(([, other]) => other === one)),
  };
}

function matchedPromises(gold: readonly Marked[], found: readonly Marked[]): [Marked, Marked][] {
  return matchExtents(ofType(gold, 'promise'), ofType(found, 'promise'), 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function ofType(spans: readonly Marked[], type: string): Marked[] {
  return spans.filter((span) => span.type === type);
}

function tally(pairs: readonly Pair[], type: string, least: number): Tally {
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
