import type { Steps } from '../../steps';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument, Side, Speaker, Turn } from '../capture-document';
import { sideOf, sidesIn } from '../sides';
import { personFeatures } from './features';
import { knownWords } from './known-words';
import { headMentions, labelName, turnMentions, type Mention } from './mentions';
import { rosterOf, type Named } from './roster';

/** Somebody named who isn't ours, with what tells whether they matter. */
export interface Candidate {
  readonly named: Named;
  readonly features: readonly string[];
}

/** How far before a turn its speaker's label or the head of its mail begins at most. */
const HEAD = 600;

/** Everybody whom a conversation names but our own people, in steps of one turn. */
export function* candidatesIn(
  document: CaptureDocument,
  context: CaptureContext,
): Steps<Candidate[]> {
  const { text, turns, kind } = document;
  const known = yield* knownWords(document);
  const sideIn = sidesIn(document, context);
  const mentions: Mention[] = [];
  // One by one: there may be more of them than a call takes arguments.
  const add = (more: readonly Mention[]) => {
    for (const mention of more) mentions.push(mention);
  };
  const heard = new Set<string>();
  let at = 0;
  for (const turn of turns) {
    add(headMentions(text, at, turn.start));
    const label = labelMention(text, turn, heard, sideIn);
    if (label !== null) add([label]);
    add(turnMentions(document, turn, sideIn, known));
    at = turn.end;
    yield;
  }
  add(headMentions(text, at, text.length));
  yield;
  const kept = outsideTitles(mentions);
  yield;
  const named = rosterOf(kept);
  const candidates: Candidate[] = [];
  for (const one of named) {
    yield;
    if (!isOurs(one, context))
      candidates.push({ named: one, features: personFeatures(text, kind, one) });
  }
  return candidates;
}

/** The speaker of a turn, the first time they speak. */
function labelMention(
  text: string,
  turn: Turn,
  heard: Set<string>,
  sideIn: (speaker: Speaker) => Side,
): Mention | null {
  const { speaker } = turn;
  const key = `${speaker?.name ?? ''} ${speaker?.address ?? ''}`;
  if (speaker === null || heard.has(key)) return null;
  heard.add(key);
  const name = labelName(speaker.name);
  if (name === null) return null;
  const from = Math.max(0, turn.start - HEAD);
  const own = speaker.name.slice(name.start, name.end);
  const at = text.slice(from, turn.start).lastIndexOf(own);
  const start = at < 0 ? turn.start : from + at;
  return {
    name: { ...name, start, end: at < 0 ? start : start + own.length },
    from: 'speaker',
    turn,
    saidBy: sideIn(speaker),
    clues: null,
    block: null,
    address: speaker.address ?? '',
  };
}

/** Without what is part of a title: "Retail" in "our Retail Director". */
function outsideTitles(mentions: readonly Mention[]): Mention[] {
  const inTitles = new Set<number>();
  for (const { clues, name } of mentions)
    if (clues?.title && clues.title.end - clues.title.start < 200)
      for (let at = clues.title.start; at < clues.title.end; at += 1)
        if (at < name.start || at >= name.end) inTitles.add(at);
  return mentions.filter(({ name, from, clues }) => {
    if (from !== 'text') return true;
    const opensTitle =
      name.words.length === 1 &&
      name.honorific === '' &&
      clues?.clues.has('title_bare') === true &&
      /^\p{Lu}\p{Ll}/u.test(name.text);
    return !opensTitle && !inTitles.has(name.start);
  });
}

function isOurs({ name, mentions }: Named, context: CaptureContext): boolean {
  const addresses = mentions.map(({ address }) => address).filter((address) => address !== '');
  return [null, ...new Set(addresses)].some(
    (address) => sideOf({ name, address }, context) === 'ours',
  );
}
