import { findAll } from '../../promises/text/find-all';
import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import {
  HALF,
  LIFTED,
  PLEASED,
  REMAINS,
  PARTLY,
  RAISES,
  SAYS_OPEN,
  SAYS_PARTLY,
  SAYS_RESOLVED,
  SETTLED,
  STANDS,
  TAKEN,
} from './settled-words';
import { stemsOf } from './stems';
import type { Around } from './around';

/** How an objection stands. */
export type Status = CapturedOf<'objection'>['value']['status'];

/** How many turns and sentences further on an answer and what they say to it may come. */
const TURNS = 7;
const SENTENCES = 16;
/** How many of their turns after our answer count. */
const REPLIES = 2;
/** How many sentences after the one that raises it are said in the same breath. */
const AT_ONCE = 3;
/** How far on a later passage may take it up again. */
const REACH = 150;
/** In notes: what comes after it says how the point was taken. */
const TAKEN_AFTER = / [\u2013\u2014-] |\u2192|->|=>|; /;
const CLAUSE = /[,;:()[\]\u2013\u2014\u2192>"]| - |\bbut\b/g;

/** What rules tell of an objection, by where they look; null where they tell nothing. */
export interface ToldStatus {
  readonly own: Status | null;
  readonly once: Status | null;
  readonly reply: Status | null;
  readonly later: Status | null;
}

/** What an objection's own sentence says of how it was taken, and what is said after it, until the next objection. */
export function toldStatus({ sentences, index, voice, objections }: Around): ToldStatus {
  const raised = sentences[index];
  if (raised === undefined) return { own: null, once: null, reply: null, later: null };
  const end = nextObjection(index, sentences.length, objections);
  const near = sentences.slice(index, Math.min(end, index + 1 + SENTENCES));
  return {
    own: inOwnWords(raised, voice === 'notes'),
    once: atOnce(near),
    reply: voice === 'notes' ? null : inReplies(near),
    later: takenUpLater(sentences, index),
  };
}

/** Which sentence raises the next objection; one past the last where none does. */
export function nextObjection(
  index: number,
  length: number,
  objections: ReadonlySet<number>,
): number {
  let end = index + 1;
  while (end < length && !objections.has(end)) end += 1;
  return end;
}

/** What the sentence itself says after what was raised; what notes say after a dash or an arrow is how it was taken. */
function inOwnWords({ norm, raw }: CaptureSentence, isNote: boolean): Status | null {
  if (LIFTED.test(norm)) return 'resolved';
  const said = isNote
    ? clausesAfter(norm).flatMap((clause) => saidBy(clause.replace(/^[\s>-]+/, '')) ?? [])
    : [];
  const [stands] = said.slice(-1);
  if (stands !== undefined) return stands;
  const told = clausesAfter(norm)
    .map((clause) => toldBy(clause))
    .findLast((one) => one !== null);
  if (told !== undefined) return told;
  if (isNote && clausesAfter(norm).some((clause) => HALF.test(clause))) return 'partly';
  const at = raw.search(TAKEN_AFTER);
  if (!isNote || at < 0) return null;
  const tail = norm.slice(at + 2);
  if (PARTLY.test(tail)) return 'partly';
  return TAKEN.test(tail) ? 'resolved' : null;
}

/** What a row of notes says outright of how its point stands ("(open)", "- resolved by …"); null where it doesn't. */
export function saidOutright({ norm }: CaptureSentence): Status | null {
  return (
    clausesAfter(norm)
      .map((clause) => saidBy(clause.replace(/^[\s>-]+/, '')))
      .findLast((one) => one !== null) ?? null
  );
}

function saidBy(clause: string): Status | null {
  if (SAYS_PARTLY.test(clause)) return 'partly';
  if (SAYS_OPEN.test(clause)) return 'open';
  return SAYS_RESOLVED.test(clause) ? 'resolved' : null;
}

/** The clauses of a sentence after its first. */
export function clausesAfter(norm: string): string[] {
  const starts = findAll(CLAUSE, norm).map(({ index }) => index);
  return starts.map((start, at) => norm.slice(start + 1, starts[at + 1] ?? norm.length));
}

function toldBy(norm: string): Status | null {
  if (STANDS.test(norm))
    return SETTLED.test(norm) && !/\bn't|\bnot\b/.test(norm) ? 'resolved' : 'open';
  if (SETTLED.test(norm)) return PARTLY.test(norm) ? 'partly' : 'resolved';
  return null;
}

/** What is said about it in the same breath: in the next sentences of a turn, in the same row or paragraph of notes. */
function atOnce([raised, ...after]: readonly CaptureSentence[]): Status | null {
  const isNote = raised?.author === null;
  for (const next of after.slice(0, AT_ONCE)) {
    if (next.turn !== raised?.turn || (isNote && next.block !== raised.block)) return null;
    if (RAISES.test(next.norm) && !isAbout(next, raised)) return null;
    const told = toldBy(next.norm);
    if (told !== null) return told;
    if (isNote && TAKEN.test(next.norm)) return 'resolved';
    if (isNote ? PARTLY.test(next.norm) : HALF.test(next.norm)) return 'partly';
  }
  return null;
}

/** What they say once somebody of ours has answered. */
function inReplies([raised, ...after]: readonly CaptureSentence[]): Status | null {
  let [turns, replies, isAnswered] = [0, 0, false];
  let last = raised?.turn;
  for (const [place, next] of after.entries()) {
    if (next.turn !== last) {
      turns += 1;
      last = next.turn;
      if (isAnswered && next.author?.side !== 'ours') replies += 1;
    }
    if (turns > TURNS || replies > REPLIES) return null;
    if (next.author?.side === 'ours') isAnswered = true;
    else if (isAnswered) {
      if (RAISES.test(next.norm) && !isAbout(next, raised)) return null;
      const isHalf = isTorn(next, after[place + 1]);
      const told = statusOfReply(next.norm) ?? (isHalf ? 'partly' : null);
      if (told !== null) return told === 'resolved' && isHalf ? 'partly' : told;
    }
  }
  return null;
}

/** Whether a reply is pleased with one thing and, in its next sentence, not with the rest. */
function isTorn(reply: CaptureSentence, next: CaptureSentence | undefined): boolean {
  return (
    PLEASED.test(reply.norm) &&
    next?.turn === reply.turn &&
    REMAINS.test(next.norm) &&
    !RAISES.test(next.norm)
  );
}

/** Whether two sentences share that many words that say something. */
function isAbout(one: CaptureSentence, other: CaptureSentence | undefined, least = 1): boolean {
  const about = stemsOf(other?.norm ?? '');
  return [...stemsOf(one.norm)].filter((stem) => about.has(stem)).length >= least;
}

function statusOfReply(norm: string): Status | null {
  const told = toldBy(norm);
  if (told !== null) return told;
  const taken = TAKEN.test(norm) && !norm.endsWith('?');
  if (PARTLY.test(norm)) return taken || norm.length < 140 ? 'partly' : null;
  return taken ? 'resolved' : null;
}

/** A later passage that speaks of the same thing and says that it is settled. */
function takenUpLater(sentences: readonly CaptureSentence[], index: number): Status | null {
  const raised = sentences[index];
  if (raised === undefined) return null;
  for (const next of sentences.slice(index + 1, index + 1 + REACH)) {
    if (next.author?.side === 'ours' || !SETTLED.test(next.norm) || STANDS.test(next.norm))
      continue;
    if (isAbout(next, raised, 2)) return PARTLY.test(next.norm) ? 'partly' : 'resolved';
  }
  return null;
}
