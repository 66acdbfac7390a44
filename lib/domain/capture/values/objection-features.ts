import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import {
  HALF,
  LIFTED,
  PARTLY,
  PLEASED,
  RAISES,
  REMAINS,
  SETTLED,
  STANDS,
  TAKEN,
} from './settled-words';
import { stemsOf } from './stems';
import { clausesAfter, nextObjection, toldStatus } from './told-status';

/** How many sentences after the one that raises it may be said in the same breath, and in each turn that follows. */
const AT_ONCE = 3;
const IN_TURN = 3;
/** How many turns after it count, and how many of theirs once ours have answered. */
const TURNS = 6;
const REPLIES = 2;
/** What is listened for in every passage. */
const HITS: readonly (readonly [string, RegExp])[] = [
  ['settled', SETTLED],
  ['taken', TAKEN],
  ['partly', PARTLY],
  ['stands', STANDS],
  ['half', HALF],
  ['pleased', PLEASED],
  ['remains', REMAINS],
  ['lifted', LIFTED],
  ['raises', RAISES],
  ['asks', /\?$/],
  ['not', /n't\b|\bnot\b|\bno\b/],
  ['but', /\b(?:but|still|only)\b/],
  ['thanks', /\b(?:thanks?|cheers|appreciate)\b/],
  ['offers', /\b(?:i|we)(?:'ll| will| can| could)\b/],
  ['waits', /\b(?:see|think|look|check|wait|maybe|perhaps)\b/],
];

/** What tells whether an objection was settled: what rules say of it, and what is heard in each passage that follows. */
export function objectionFeatures(around: Around): string[] {
  const { sentences, index, voice, document, objections } = around;
  const raised = sentences[index];
  const out = new Set<string>(['bias', `voice ${voice}`, `kind ${document.kind}`]);
  if (raised === undefined) return [...out];
  addRules(out, around);
  const about = stemsOf(raised.norm);
  const hear = (passage: string, said: readonly string[]): void => {
    addHeard(out, passage, said, about);
  };
  for (const clause of clausesAfter(raised.norm)) hear('own', [clause]);
  const end = nextObjection(index, sentences.length, objections);
  const isNote = raised.author === null;
  const after = sentences
    .slice(index + 1, index + 1 + AT_ONCE)
    .filter(
      ({ turn, block }, place) =>
        turn === raised.turn && (!isNote || block === raised.block) && index + 1 + place < end,
    );
  hear(
    'once',
    after.map(({ norm }) => norm),
  );
  if (!isNote) addTurns(out, sentences, around, end, hear);
  return [...out];
}

/** What rules say, each by where it looks, and all together. */
function addRules(out: Set<string>, around: Around): void {
  const told = toldStatus(around);
  const own = told.own === 'open' ? null : told.own;
  const status = own ?? told.once ?? told.reply ?? told.later ?? 'open';
  out.add(`told ${status}`);
  out.add(`told ${status} ${around.voice}`);
  for (const [where, one] of Object.entries(told)) if (one !== null) out.add(`${where} ${one}`);
}

/** What is heard in the turns that follow: our first answer, and what they reply to it. */
function addTurns(
  out: Set<string>,
  sentences: readonly CaptureSentence[],
  { index }: Around,
  end: number,
  hear: (passage: string, said: readonly string[]) => void,
): void {
  const raised = sentences[index];
  let [at, answers, replies] = [index + 1, 0, 0];
  while (at < end && sentences[at]?.turn === raised?.turn) at += 1;
  for (let turns = 0; turns < TURNS && at < end && replies < REPLIES; turns += 1) {
    const first = sentences[at];
    const said: string[] = [];
    for (; at < end && sentences[at]?.turn === first?.turn; at += 1)
      if (said.length < IN_TURN) said.push(sentences[at]?.norm ?? '');
    if (first?.author?.side === 'ours') {
      answers += 1;
      if (answers === 1) hear('answer', said);
    } else if (answers > 0) {
      replies += 1;
      const who = first?.author?.name === raised?.author?.name ? 'same' : 'other';
      hear(`reply ${String(replies)}`, said);
      hear(`reply ${who}`, said);
      out.add(`reply ${String(replies)} ${who}`);
    } else if (turns === 0) hear('theirs', said);
  }
  if (at >= end) out.add('cut');
  out.add(answers === 0 ? 'unanswered' : replies === 0 ? 'no reply' : 'replied');
}

function addHeard(
  out: Set<string>,
  passage: string,
  said: readonly string[],
  about: ReadonlySet<string>,
): void {
  if (said.length === 0) out.add(`${passage} none`);
  said.forEach((norm, place) => {
    for (const [name, pattern] of HITS)
      if (pattern.test(norm)) {
        out.add(`${passage} ${name}`);
        if (place === 0) out.add(`${passage} first ${name}`);
      }
    if ([...stemsOf(norm)].some((stem) => about.has(stem))) out.add(`${passage} about`);
  });
}
