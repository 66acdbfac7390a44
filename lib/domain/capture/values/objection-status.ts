import { findAll } from '../../promises/text/find-all';
import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import { stemsOf } from './stems';
import type { Around } from './around';

type Status = CapturedOf<'objection'>['value']['status'];

/** It is said to be settled, whoever's words they are. */
const SETTLED =
  /\b(?:(?:is|was|are|were|'s|got|been|has|have|as|so|it|that|this|point|issue|topic|me|us) (?:\w+ ){0,2}?(?:settled|sorted|resolved|solved|closed|off (?:the|my|our|her|his) (?:list|table|agenda)|dealt with|lifted|withdrawn|cleared|over and done|out of the (?:way|world)|the end of (?:that|it)|in (?:full )?order|gone(?: now)?)(?! \w+ (?:yet|until))|(?:takes|took|taken) care of|crossed? (?:it|that|this) off|strike (?:it|that|the)|tick(?:ed)? (?:it|that)? ?off|(?:not|no longer|isn't|stopped|quit|n't) (?:\w+ )?(?:worried|worrying|worries|afraid|concerned|bothered|nervous|a (?:problem|worry|concern|issue))(?: about (?:it|that))?(?: any ?more| now)?|nothing (?:more )?to (?:complain|worry)|no (?:further|more) (?:questions?|concerns?|objections?|worries|issues?)|withdraw|withdrawn|takes? (?:it|that) back|erledigt|vom tisch|problem solved|case closed|(?:fear|worry|concern|doubt|point) (?:is|was|has) (?:gone|away|over|answered|met)|well that's that|that(?:'s| is| was)(?: \w+)? that\b|(?:am|is|are|'m|'s|'re|was|were) (?:now |quite |fully |perfectly |completely |really )?(?:satisfied|convinced|reassured|happy with (?:it|that|this)|fine (?:with|w\/|by|on)|ok(?:ay)? (?:with|w\/) (?:it|that|this)|good (?:on|with) (?:it|that|this)|good now|at ease|relaxed|comfortable with (?:it|that|this))|answered (?:it|that|my|her|his|the)|done(?: with)? and dusted|say no more|finished\b|scratch that|dead (?:issue|point)|(?:declared|pronounced) (?:him|her|it|them)?sel(?:f|ves) satisfied|content with (?:that|this|it)|(?:he|she|they|i|we)(?:'s|'re|'m| is| are| am) (?:\w+ )?(?:happy|cool|satisfied|reassured|content)(?= now| then|[.,!)"]|$)|(?:that's|thats|is|it's|so that's|he's|she's) (?:\w+ ){0,3}?(?:a tick|me (?:satisfied|sorted|happy|done)|me\b|cool with|ok(?:ay)? w(?:ith|\/)|off my)|(?:this|that|it) i take back|i take (?:this|that|it) back|khalas|apologi[sz]ed|(?:matter|point|issue|subject|that) (?:is|was) (?:\w+ )?closed|considers? (?:this|that|the|it) (?:\w+ )?(?:closed|settled|done)|no (?:problem|worry|worries|issue|drama) (?:any ?more|now|then|there)|laughed (?:it )?off|signed off|said (?:fine|ok|okay|grand|good|perfect|great)|gelöst|put (?:that|it) to bed|laid to rest|accepted (?:it|that|this)|cleared (?:it|that|this|up))/;
/** An answer to our answer that takes it. */
const TAKEN =
  /(?:^|[.,!;:\u2013] ?|\b(?:so|and|well|yeah|yes|yep|oh|ah|okay|ok|right|good|great|fine|then|no) ,?)(?:(?:okay|ok|oh|ah|right|good|great|well|fine|alright|all right|so|then|yes|yeah|ja|nice|super|perfect),? )*(?:(?:then )?(?:that|this|it)(?:'s| is|'d be| would be)? (?:\w+ )?(?:good|fine|great|perfect|enough|okay|ok|all i (?:need|want)\w*|works?|does it|will do|do me|helps(?! (?:a|some|with|but))|changes (?:it|that|things)|sounds (?:good|better)|answers|settles|clear|brilliant|lovely|super)(?! (?:for (?:the|some|now|a))|,? but| start| question| point)|(?:then )?(?:i'm|i am|we're|we are) (?:\w+ )?(?:good|fine|happy|ok|okay|in|sorted|calm|quiet|with you|not)(?! (?:sure|convinced|there|happy|at all|so sure))|(?:then )?(?:i|we) can (?:live|work) with (?:it|that)|(?:then )?no problem|grand|good enough|fair enough,? (?:then|that)|i(?:'ll| can| could) (?:take|accept|sell|defend) that|i have no (?:more|further|other)|in that case)\b/;
/** Some of it is settled, or only if. */
const PARTLY =
  /\b(?:half(?:way)?(?! (?:of (?:the|our|my|us|them)|a |an |past|the |my |our ))|(?:a|one|the|some) part of (?:it|them|that)|part(?:ly|ially)|in part|some of (?:it|that|them)|(?:helps?|helped)(?: with)? (?:a (?:bit|part|little)|some|part|somewhat)|good start|(?:accepts?|accepted|okay|ok|fine|happy) (?:that |it |this |with (?:that|it|this) )?for (?:the|now|some|most)|but (?:still|wants?|would|not (?:for|the|all|in)|only|what about|i(?:'d| would| still| want)|we(?:'d| would| still)|for the|the (?:other|rest|second))|still (?:wants?|needs?|has|have|would|not|the|isn't|chews|to see)|for the (?:rest|others?)|not (?:all|entirely|completely|fully|quite|wholly|totally)\b|(?:less|somewhat|a bit|little) (?:worried|afraid|better|easier|nervous|less)|the (?:other half|rest)|as far as it goes|one of (?:the )?two|in principle|mostly|on (?:the )?condition|provided (?:that|we|you|it)|liked (?:it|that) but|thinking about it|softened|to (?:a|some) (?:degree|extent)|until (?:i|we|he|she) (?:see|have|get)|(?:i'd|i would|she'd|he'd|we'd|wants?|like|needs?|want|have) to see|would (?:still )?(?:rather|like|want)|ok-ish|better(?: than|,|\.|$)|closer|getting (?:there|warmer)|not there yet|that's (?:something|one)|we're (?:closer|nearly)|for (?:the )?first (?:year|part|half)|calmed down|not solved|doesn'?t cover|doesnae|are good\b|in theory|i like\b.{0,30}$)\b/;
/** It stands. */
const STANDS =
  /\b(?:did(?:n't| not) (?:\w+ )?(?:buy|convince|settle|move|answer|like|help)|(?:not|n't) (?:\w+ )?(?:convinced|settled|resolved|satisfied|buying|sorted|solved|closed|good enough|enough|fine|happy|gone)|no answer|unresolved|left (?:it )?(?:open|there)|still open|won't (?:move|budge)|doesn't (?:help|convince|solve)|don't (?:believe|buy|see)|unanswered|nothing for (?:that|it)|i (?:can|could)n't say|everybody says|they all say)\b/;
/** Another point is raised: what comes is about that. */
const RAISES =
  /\b(?:i(?:'m| was| am) (?:(?!not )\w+ )?(?:worried|nervous|afraid|scared|concerned)|(?:my|his|her|their|our) (?:\w+ )?(?:worr(?:y|ies)|concerns?|fears?|doubts?|dramas?)|(?:the|and|one|another) (?:other|another|more|second|third|last) (?:thing|point|worry|concern|one)|what i (?:fear|(?:still )?don't like|like even less)|i fear|feared|you should know|(?:what else|any other|anyone else|other (?:people|vendors|options))|two,|three,|second,|secondly|also [a-z]+:)/;
/** How many turns and sentences further on an answer and what they say to it may come. */
const TURNS = 7;
const SENTENCES = 16;
/** How many of their turns after our answer count. */
const REPLIES = 2;
/** How many sentences after the one that raises it are said in the same breath. */
const AT_ONCE = 3;
const HALF =
  /\b(?:half|part(?:ly)?|not (?:all|entirely|completely|fully)|in part|could live with|helps? (?:a (?:bit|little)|some\w*))\b/;
/** How far on a later passage may take it up again. */
const REACH = 150;
/** In notes: what comes after it says how the point was taken. */
const TAKEN_AFTER = / [\u2013\u2014-] |\u2192|->|=>|; /;
const CLAUSE = /[,;:\u2013\u2014\u2192>"]| - |\bbut\b/g;

/** Whether an objection was settled, partly or not, by what its own sentence says and what they say after it. */
export function objectionStatus({ sentences, index, voice }: Around): Status {
  const raised = sentences[index];
  if (raised === undefined) return 'open';
  const own = inOwnWords(raised, voice === 'notes');
  if (own !== null) return own;
  return (
    atOnce(sentences, index) ??
    (voice === 'notes' ? null : inReplies(sentences, index)) ??
    takenUpLater(sentences, index) ??
    'open'
  );
}

/** What the sentence itself says after what was raised; what notes say after a dash or an arrow is how it was taken. */
function inOwnWords({ norm, raw }: CaptureSentence, isNote: boolean): Status | null {
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

/** The clauses of a sentence after its first. */
function clausesAfter(norm: string): string[] {
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
function atOnce(sentences: readonly CaptureSentence[], index: number): Status | null {
  const raised = sentences[index];
  const isNote = raised?.author === null;
  for (const next of sentences.slice(index + 1, index + 1 + AT_ONCE)) {
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
function inReplies(sentences: readonly CaptureSentence[], index: number): Status | null {
  const raised = sentences[index];
  let [turns, replies, isAnswered] = [0, 0, false];
  let last = raised?.turn;
  for (const next of sentences.slice(index + 1, index + 1 + SENTENCES)) {
    if (next.turn !== last) {
      turns += 1;
      last = next.turn;
      if (isAnswered && next.author?.side !== 'ours') replies += 1;
    }
    if (turns > TURNS || replies > REPLIES) return null;
    if (next.author?.side === 'ours') isAnswered = true;
    else if (isAnswered) {
      if (RAISES.test(next.norm) && !isAbout(next, raised)) return null;
      const told = statusOfReply(next.norm);
      if (told !== null) return told;
    }
  }
  return null;
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
