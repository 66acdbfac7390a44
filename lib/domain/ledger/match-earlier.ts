import type { PromiseKind, PromiseType } from '../promises/promise-span';
import type { PromiseStatus } from './promise-record';
import { compareWordings, type Likeness } from './wording/compare-wordings';
import { readWording, type Wording } from './wording/read-wording';

/** A passage of a mail that is being written. */
export interface WrittenPassage {
  readonly sentence: string;
  readonly type: PromiseType;
  readonly kind: PromiseKind;
  /** YYYY-MM-DD, or null when no day is named. */
  readonly due: string | null;
}

/** A promise, a no or a later that the same people got before. */
export interface EarlierPassage extends WrittenPassage {
  readonly id: string;
  /** ISO instant. */
  readonly sentAt: string | null;
  readonly status: PromiseStatus;
}

/**
 * How a passage stands to an earlier one: it says the same once more, or something else about the same
 * thing: another day, another amount, a yes after a no or a no after a yes.
 */
export type EarlierMatch =
  | { readonly id: string; readonly relation: 'repeats'; readonly about: null }
  | {
      readonly id: string;
      readonly relation: 'contradicts';
      readonly about: 'due' | 'amount' | 'answer';
    };

/** Tells what a passage repeats or contradicts. Any string is safe. */
export type EarlierMatcher = (passage: WrittenPassage) => EarlierMatch | null;

/** An earlier passage as it is compared. */
interface Prepared {
  readonly earlier: EarlierPassage;
  readonly wording: Wording;
}

/** Of candidates nearly as like, the one said last counts. */
const NEARLY = 0.1;
/** From this many passages on, a word in many of them (the product's name) tells less. */
const MANY = 12;
const COMMON_SHARE = 0.25;
const COMMON_WEIGHT = 0.4;

/**
 * Reads the earlier passages once, so that each passage of the mail is then compared in microseconds.
 * Precision comes before recall: what is only about the same topic is no match.
 *
 * @param earlier - What the same people were promised, refused or put off before; some hundreds at most.
 */
export function prepareEarlier(earlier: readonly EarlierPassage[]): EarlierMatcher {
  const prepared = earlier
    .filter(({ status }) => counts(status))
    .map((one) => ({ earlier: one, wording: wordingFor(one) }));
  const weightOf = commonWords(prepared.map(({ wording }) => wording));
  const byStem = new Map<string, Prepared[]>();
  for (const one of prepared)
    for (const { stem, weight } of one.wording.keywords.values())
      if (weight >= 0.5) byStem.set(stem, [...(byStem.get(stem) ?? []), one]);
  return (passage) => {
    const wording = wordingFor(passage);
    const candidates = new Set(
      [...wording.keywords.keys()].flatMap((stem) => byStem.get(stem) ?? []),
    );
    let best: { match: EarlierMatch; likeness: number; sentAt: string } | null = null;
    for (const candidate of candidates) {
      const likeness = compareWordings(wording, candidate.wording, {
        weightOf,
        namesSuffice: passage.type !== candidate.earlier.type,
        // "In three days" is a due day then, and no amount.
        spansCount: passage.due === null && candidate.earlier.due === null,
      });
      const match = likeness && relate(passage, wording, candidate, likeness);
      if (!match) continue;
      const sentAt = candidate.earlier.sentAt ?? '';
      const lead = likeness.score - (best?.likeness ?? 0);
      if (best === null || lead > NEARLY || (lead > -NEARLY && sentAt > best.sentAt))
        best = { match, likeness: likeness.score, sentAt };
    }
    return best?.match ?? null;
  };
}

/** "We can talk about a discount later" puts off the discount, not the talk. */
function wordingFor({ sentence, type }: WrittenPassage): Wording {
  const wording = readWording(sentence);
  if (type === 'promise' || wording.act !== 'ask') return wording;
  const keywords = [...wording.keywords].filter(([stem]) => stem !== 'ask');
  return { ...wording, act: null, keywords: new Map(keywords) };
}

function counts(status: PromiseStatus): boolean {
  return status !== 'drafted' && status !== 'discarded' && status !== 'withdrawn';
}

function commonWords(wordings: readonly Wording[]): (stem: string) => number {
  const count = new Map<string, number>();
  if (wordings.length < MANY) return () => 1;
  for (const { keywords } of wordings)
    for (const stem of keywords.keys()) count.set(stem, (count.get(stem) ?? 0) + 1);
  return (stem) => ((count.get(stem) ?? 0) > wordings.length * COMMON_SHARE ? COMMON_WEIGHT : 1);
}

function relate(
  passage: WrittenPassage,
  wording: Wording,
  { earlier, wording: other }: Prepared,
  likeness: Likeness,
): EarlierMatch | null {
  const { id } = earlier;
  const contradicts = (about: 'due' | 'amount' | 'answer'): EarlierMatch => ({
    id,
    relation: 'contradicts',
    about,
  });
  if (!areKindsAlike(passage, earlier)) return null;
  if (passage.type !== earlier.type) {
    if (passage.type !== 'promise' && earlier.type !== 'promise') return null;
    return isLaterKept(passage, earlier) ? null : contradicts('answer');
  }
  if (passage.type === 'promise' && wording.refrains !== other.refrains)
    return contradicts('answer');
  if (earlier.status === 'kept' && (passage.kind === 'follow_up' || passage.due !== earlier.due))
    return null;
  if (wording.isFurther !== other.isFurther) return null;
  if (likeness.amountsDiffer) return contradicts('amount');
  if (passage.due !== null && earlier.due !== null && passage.due !== earlier.due) {
    const apart = daysApart(passage.due, earlier.due);
    const most =
      passage.kind !== 'follow_up' ? ANOTHER_WORK : likeness.isBare ? ANOTHER_BARE : ANOTHER_ERRAND;
    const isAnother = wording.lasts !== other.lasts || apart > most;
    return isAnother ? null : contradicts('due');
  }
  return { id, relation: 'repeats', about: null };
}

/** So many days between two due days, and it is rather the next phase, the next report, the next call's minutes. */
const ANOTHER_WORK = 120;
const ANOTHER_ERRAND = 30;
const ANOTHER_BARE = 6;

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** "Not before Q3", then "in Q3": the later has become a yes in its time. */
function isLaterKept(passage: WrittenPassage, earlier: WrittenPassage): boolean {
  const [later, yes] = passage.type === 'deferred' ? [passage, earlier] : [earlier, passage];
  return (
    later.type === 'deferred' && later.due !== null && yes.due !== null && yes.due >= later.due
  );
}

/** Kinds that one promise may be taken for, as annotators and the detector differ over them. */
const NEAR: Readonly<Record<PromiseKind, readonly string[]>> = {
  pricing_or_concession: ['price'],
  integration: ['product'],
  feature_or_roadmap: ['product'],
  custom_work: ['product', 'service'],
  timeline: ['product', 'service'],
  support_or_sla: ['service', 'people'],
  people_or_access: ['service', 'people'],
  security_or_legal: ['legal'],
  follow_up: ['price', 'product', 'service', 'people', 'legal'],
};

function areKindsAlike(one: WrittenPassage, other: WrittenPassage): boolean {
  // A no has often no words that tell its kind.
  if (one.type !== 'promise' || other.type !== 'promise') return true;
  return NEAR[one.kind].some((group) => NEAR[other.kind].includes(group));
}
