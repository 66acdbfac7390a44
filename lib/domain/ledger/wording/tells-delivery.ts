import { normalise } from '../../promises/text/normalise';

/** How a sentence tells that something has been delivered: with the mail itself, or as a fact. */
export type Delivery = 'given' | 'done';

/** "Attached is …", "here are …", "… is in your inbox". */
const GIVEN =
  /\b(?:attached|enclosed|attachment|in the (?:link|data room|shared (?:drive|folder)|folder|drive|repo)|here(?:'s| is| are| you go| it is| they are| come)|please find|as promised|(?:see|is|are|find) below|(?:is|are) here\b(?! (?:to|for|on|in))|in your (?:inbox|hands|mailbox)|(?:^|[;:,.] |\bi am |\bi'm |\bam )(?:forwarding|sharing|sending|resending) (?!.{0,60}\b(?:as soon as|when|once|if|tomorrow|later|next|on (?:mon|tue|wed|thu|fri)|by)\b))/;

/** "We've waived it on the attached invoice": what is enclosed is not what was promised. */
const ATTRIBUTE = /\b(?:the|an|this|that) (?:attached|enclosed)\b/;

const ADVERBS = String.raw`(?:(?:just|now|already|also|finally|all|both|successfully|officially|fully|since|meanwhile|again|then|been) )*`;
const IRREGULAR =
  'sent|resent|built|rebuilt|done|made|put|set|written|wrote|taken|took|given|gave|got|gotten|found|spoken|spoke|met|run|ran|brought|begun|began|gone|went|drawn|drew|paid|held|kept|told|cut|shown|sorted|moved|live';
const PARTICIPLE = String.raw`(?!(?:need|feed|speed|indeed|exceed|proceed|succeed|agreed|planned|scheduled|expected|included|allowed|required|supposed|needed|interested|delayed|based|related|concerned|excited|pleased|delighted|supported|offered|promised|priced|capped|limited)\b)(?:[a-z]{2,}ed|${IRREGULAR})`;
/** "I've sent", "we fixed", "Finance confirmed". */
const ACTIVE = new RegExp(
  String.raw`\b(?:i|we)(?: have|'ve)? ${ADVERBS}${PARTICIPLE}\b|\b(?:has|have|'s|'ve) ${ADVERBS}${PARTICIPLE}\b`,
);
/** "… has been applied", "… are done", "the sandbox is live". */
const STATE = new RegExp(
  String.raw`(?:\b(?:is|are|was|were|been|got|now)|'s|'re) ${ADVERBS}(?:${PARTICIPLE}|up\b(?! (?:by|from|to|\d))|ready\b|in place\b|available\b|active\b|complete\b|out\b(?! of)|gone\b|yours\b|off the\b|back from\b|booked\b)`,
);
/** "… shipped yesterday", "Invite resent": a verb that needs no other to tell that it is past. */
const PAST =
  /(?<!\b(?:the|a|an|your|our|my|this|that|any|all|of|with|new|is|be) )\b(?:visited|joined|attended|called|spoke|asked|introduced|delivered|approved|signed|imported|enabled|migrated|installed|configured|trained)\b|\b(?:shipped|went out|went live|started|confirmed|landed|arrived|launched|closed|resent|began|finished|came through|came back|said yes|signed off|posted|uploaded|fixed|deployed|published|booked|sent|done(?! to))\b|^(?:sent|done|fixed|shared|uploaded|added|booked|forwarded|signed)\b/;
/** "Your users now have accounts". */
const HAVE_NOW =
  /\bnow (?:have|has|see|sees|work|works|runs?|gets?)\b|\b(?:have|has) (?:now )?access\b/;

const QUESTION =
  /\?|^(?:did|does|do|have|has|is|are|was|were|could|can|would|will) (?:you|your|we|i|it|the|they|that|this)\b|^(?:when|where|which|who|what|how)\b/;
/** "The sandbox is live on Monday": told as a fact, but to come. */
const TO_COME =
  /(?:\b(?:is|are)|'s|'re) .*\b(?:by|on|from) (?:(?:next|the) )?(?:mon|tues?|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\d)|\bin (?:\d+|a|two|three|four|a few) (?:days?|weeks?|months?)\b/;
/** Not yet, not all, not ours. */
const OPEN =
  /n't\b|\b(?:not|never|nobody|none|cannot|unable|nearly|almost|half|partly|partially|mostly|except|missing|pending|waiting|awaiting|working on|in progress|under way|underway|so far|most of|the rest|remaining|remains?|outstanding|the others?|other one|failed|fails|delayed|postponed|slipped|stuck|blocked|pushed|moved to|planned for|scheduled for|due (?:on|by|to)|about to|to be|supposed to|meant to|promised to|wanted to|need(?:s|ed)? to|have to|has to|had to|try(?:ing)? to|tried to|still (?:with|in|on|being|need|wait|work|look|miss|open|to|a few|the)|yet to|(?:status|progress|state) (?:of|on)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the |our |your |all )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)|first (?:of|part|half|draft of)|one of|two of|three of|four of|some of|part of|a few of|(?:one|two|three|some) (?:is|are) (?:still|missing))\b/;
const PLANNED =
  /\b(?:will|shall|'ll|going to|gonna|plan to|plans to|hope to|hoping|expect|expects|expected|should(?! (?:now|already) (?:have|see))|would|could|can|might|(?:i|we|you|it|this|that|they|he|she) may|tomorrow|next (?:week|month|monday|tuesday|wednesday|thursday|friday)|follows|to follow|shortly|soon|later (?:today|this))\b|'ll\b/;
/** "Once it is configured", "if it is done": no fact. */
const SUPPOSED =
  /\b(?:if|once|when|as soon as|(?:until|till)(?! (?:the \d|\d|january|february|march|april|may|june|july|august|september|october|november|december|next|further))|unless|whether|before|after|in case|provided|assuming|so that|let me know)\b/;
/** "Thanks for sending …", "your team has built …": theirs. */
const THEIRS =
  /\b(?:thanks|thank you|thx|cheers|grateful|appreciate|received|got) (?:again |so much |very much |a lot )?(?:for|your|to)\b|^(?:thanks|thank you)\b|\b(?:i|we)(?:'ve| have)? (?:just |already )*received\b|\byou(?:'ve| have) got\b|\byou(?:'ve| have)? (?:just |already |kindly |also )*(?:sent|shared|signed|asked|attached|built|made|gave|confirmed|forwarded|promised|provided|uploaded|put|wrote|fixed|added|mentioned|requested)\b|\byour (?:[\w-]+ ){1,3}(?:have|has)(?: just| already)? (?:sent|shared|signed|built|made|confirmed|provided|uploaded|fixed|asked|added)\b|\bplease (?!find|see|note)\w+\b/;
/** "We told them the box is free": what was said before, once more. */
const TOLD =
  /^said\b|\b(?:as we agreed|said (?:the|that|it|we)|told|committed|was to|were to|to date|did say|have said|as we said|i said|we said|i promised (?!you (?:is|are)\b)|we promised (?!is|are))\b/;
/** Said anywhere in the sentence, it takes back what the rest tells. */
const UNDONE =
  /\b(?:have|has|had|did|could)(?: not|n't) (?:yet |been |be |quite )?(?:made?|sent?|manage|finish|done?|get|got|ready|complete|started?|had|heard|able)\w*\b|\bnot (?:yet|ready|done|there)\b|\bstill (?:missing|open|waiting|outstanding|to come)\b|\b(?:the|an) ?(?:others?|rest|remaining|remainder|second|last)\b[^.]*\b(?:follows?|needs?|takes?|comes?|later|tomorrow|soon|next)\b/;

const CLAUSE = /(?:[,:](?!\d)|[;()]| [-\u2013] |\bbut\b|\band (?=(?:i|we|you|it|they)\b))/g;

/** Longer ones are cut, so that the time stays bounded. */
const LONGEST = 1200;
/** A sentence longer than this speaks of more than the thing its clause tells of. */
const SHORT = 110;

/** A delivery as told. */
export interface ToldDelivery {
  readonly delivery: Delivery;
  /** The words that tell it. */
  readonly clause: string;
  /** The whole sentence where it is short and nothing in it speaks against: "Redlines: done." */
  readonly around: string | null;
}

/**
 * What a sentence tells as delivered, and how; nothing when it tells a plan, a question, a no, a part, or
 * somebody else's deed. Linear in the sentence.
 *
 * @param sentence - A sentence as written.
 */
export function tellsDelivery(sentence: string): ToldDelivery[] {
  const text = sentence.slice(0, LONGEST).trim();
  const norm = normalise(text);
  if (QUESTION.test(norm) || UNDONE.test(norm)) return [];
  const around = norm.length <= SHORT && !isOpen(norm) ? text : null;
  const told: ToldDelivery[] = [];
  let from = 0;
  for (const { index, 0: mark } of [...norm.matchAll(CLAUSE), { index: norm.length, 0: '' }]) {
    const clause = norm.slice(from, index).trim();
    const delivery = clause === '' ? null : deliveryIn(clause);
    if (delivery !== null) told.push({ delivery, clause: text.slice(from, index), around });
    from = index + mark.length;
  }
  return told;
}

function isOpen(text: string): boolean {
  return [OPEN, PLANNED, TO_COME, SUPPOSED, THEIRS, TOLD].some((pattern) => pattern.test(text));
}

function deliveryIn(clause: string): Delivery | null {
  if (isOpen(clause)) return null;
  const isDone = [ACTIVE, STATE, PAST, HAVE_NOW].some((pattern) => pattern.test(clause));
  if (GIVEN.test(clause) && !(isDone && ATTRIBUTE.test(clause))) return 'given';
  return isDone ? 'done' : null;
}
