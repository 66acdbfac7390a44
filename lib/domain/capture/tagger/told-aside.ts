import { THEIRS_TO_SAY, type CaptureType } from '../capture-type';
import type { CaptureDocument } from '../capture-document';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from '../values/around';

/** What we say of our product, of what we do and of other customers: what hurts in it is nobody's here. */
const PITCH =
  /\b(?:(?:most|many|other|typical|some of our|lots of|plenty of) (?:\w+ )?(?:customers?|clients?|companies|teams?|firms?|organi[sz]ations|businesses|people|manufacturers|hospitals|banks|schools|retailers|agencies|operators|users)|(?:customers?|clients?|companies|teams|firms|organi[sz]ations|businesses|people) (?:like (?:you|yours)|(?:of )?your size|in your (?:industry|position|shoes|sector)|such as yours|usually|typically|often|tend to|tell us)|a (?:customer|client) (?:of ours|in|near|like)|one of our (?:customers|clients|users)|our (?:customers|clients|users)|our (?:platform|product|software|tool|solution|app|module) (?:\w+ )?(?:is|was|does|takes|makes|gives|lets|helps|removes|ends|solves|saves|means)|(?:that|this|which)(?:'s| is) (?:exactly |precisely |just )?(?:why we (?:built|made|started|exist)|where we come in|what we (?:do|built|solve|fix))|we (?:built|designed|created|founded|help|exist|speciali[sz]e|take care of|(?:typically|usually|often) (?:see|hear|find))|imagine|suppose you|no more \w+|say goodbye to|(?:lets|helps|allows|enables|frees|saves) (?:you|your|teams|customers))\b/;
/** What is of them: they are spoken to, or what was found with them has a number. */
const OF_YOU =
  /\b(?:you|your|yours)\b|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|half)\b/;
/** A mail that says what we understood says it in its first lines. */
const PLAYS_BACK =
  /\b(?:you (?:all |both )?(?:said|told|mentioned|described|explained)|play(?:ing)? back|what (?:i|we) (?:heard|understood|took)|(?:i|we) (?:heard|understood)|as (?:i|we) understand|correct me|summar\w+|recap\w*|(?:my|our) notes|current situation|in (?:my|our) own words|accurate|minutes of)\b/i;
const FIRST_LINES = 800;
/** What was once, elsewhere or before. */
const PAST =
  /\b(?:used to (?!it\b|that\b|this\b)|back in (?:the day|19|20|my)|\w+ years (?:ago|back)|in the (?:old|bad old|early) days|(?:at|in|with) my (?:last|old|previous|former) (?:company|job|employer|place|firm|role|team|shop)|(?:last|previous|former) employer|before (?:we|i) (?:moved|switched|changed|brought|got|had|came|joined|started)|since (?:been )?fixed|(?:that|it|this)(?:'s| is| was| has been| got) (?:all |long |since |now )?(?:fixed|sorted|solved|behind us|history)|long gone|once upon|when (?:i (?:was|worked) (?:at|in|with|for|a)|(?:we|they) (?:last )?(?:changed|moved|switched|introduced|rolled out|migrated|replaced|tried))|in (?:19\d\d|20[01]\d))\b/;
/** What of it is still so. */
const STILL =
  /\b(?:(?<!\b(?:stood|stands?) )still(?! (?:hear|talk|laugh|joke|remember|dream|feel))|ever since|since then|to this day|today|now|every (?:day|week|month|year|time)|again|keeps?|we(?:'re| are)|i(?:'m| am)|don't|doesn't|can't|cannot)\b/;

/**
 * Whether a sentence is told aside: our own pitch in a mail of ours, which says nothing of the customer, or a story of
 * the past, which is no problem any more.
 */
export function isToldAside(
  type: CaptureType,
  { norm, turn }: Pick<CaptureSentence, 'norm' | 'turn'>,
  voice: Around['voice'],
  { kind, text }: CaptureDocument,
): boolean {
  const isOurMail = voice === 'ours' && (kind === 'thread' || kind === 'mail');
  if (isOurMail && THEIRS_TO_SAY.includes(type) && PITCH.test(norm)) return true;
  if (type !== 'problem') return false;
  if (isOurMail && !OF_YOU.test(norm))
    return !PLAYS_BACK.test(text.slice(turn.start, Math.min(turn.end, turn.start + FIRST_LINES)));
  return PAST.test(norm) && !STILL.test(norm);
}
