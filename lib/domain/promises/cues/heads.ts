import { COURTESY, NOT_AFTER_CAN, NOT_AFTER_WILL } from './not-promises';
import type { PromiseReasonCode, PromiseStrength } from '../promise-span';
import { OFFERED_ACT, PLANNED_ACT, PRESENT_ACT } from './verbs';

/** A way in which "I" or "we" begin a promise. `head` is tried at the pronoun; the promised act follows it. */
export interface Head {
  readonly head: RegExp;
  /** What stands after the head and any {@link ADVERBS}; absent means that the head is all. */
  readonly then?: RegExp;
  /** What must follow the head; absent means any verb. */
  readonly act?: RegExp;
  /** What must not follow it. */
  readonly not?: RegExp;
  readonly strength: PromiseStrength;
  readonly reason?: PromiseReasonCode;
  /** Asks for more: a time, an object of the reader's, a condition in the sentence. */
  readonly needs?:
    'time' | 'present' | 'planned' | 'condition' | 'no_purpose' | 'start' | 'own_subject';
}

const sticky = (source: string): RegExp => new RegExp(source, 'y');
/** Words that may stand between the parts of a head; one pattern for all heads, as long ones take time to compile. */
export const ADVERBS = sticky(
  String.raw`(?: (?:also|then|definitely|certainly|gladly|happily|personally|just|still|now|of course|always|simply|shortly|again|only|both|each|all|even|further|quickly|immediately|promptly|therefore|instead|surely|absolutely|naturally|probably|prob|likely|hopefully|most likely|maybe|perhaps|easily|already|actually|really|obviously|sometime|today|tonight|tomorrow|asap|be sure to|make sure to|of course|for sure|however|at least|in turn|duly|kindly|myself|ourselves|separately|soon))*`,
);
const BE = String.raw`(?:'m|'re| am| are|m\b)`;
const WILL = String.raw`(?:(?:i|we)(?:'ll| 'll|'l| will| wil| shall)|ill|well|(?:i|we)${BE}? (?:going to|gonna|gunna|gona)|im (?:going to|gonna|gunna)|were (?:going to|gonna|gunna)|imma|i'ma|the team and i will|(?:i|we) (?:do )?promise(?: you)?(?: that)? (?:i|we)(?:'ll| will))`;
const PRONOUN = String.raw`(?:i|we)`;

const word = String.raw`(?![a-z'])`;

/** Tried in this order; the first that fits decides. */
export const HEADS: readonly Head[] = [
  // "I'll try to", "we will do our best", "I'll see what I can do"
  {
    head: sticky(String.raw`${WILL}`),
    then: sticky(String.raw` `),
    act: sticky(
      String.raw`(?:try|aim|attempt|endeavou?r|strive|do (?:my|our) (?:very )?(?:best|utmost|damnedest)|see (?:if|what|whether|about)|work (?:to|on|toward|towards|hard)|make every effort|look to|push (?:for|to)|fight|probably|prob|likely|hopefully|maybe|most likely|ask nice|give it a (?:go|shot|try))${word}`,
    ),
    strength: 'soft',
    reason: 'soft_yes',
  },
  {
    head: sticky(String.raw`${WILL}(?=[a-z ]* (?:probably|prob|likely|hopefully|maybe|perhaps) )`),
    then: sticky(String.raw` `),
    not: NOT_AFTER_WILL,
    strength: 'soft',
    reason: 'soft_yes',
  },
  // "we'll be happy to", courtesy aside
  {
    head: sticky(
      String.raw`${WILL} be (?:more than |very |only too |so |quite )?(?:happy|glad|delighted|pleased|prepared|able|ready|willing) to `,
    ),
    not: COURTESY,
    strength: 'firm',
  },
  {
    head: sticky(String.raw`${WILL}`),
    then: sticky(String.raw` `),
    not: NOT_AFTER_WILL,
    strength: 'firm',
  },
  // "I can do", "we're able to offer"
  {
    head: sticky(
      String.raw`${PRONOUN} (?:can|cn) (?:probably|prob|maybe|likely|hopefully|perhaps|possibly) `,
    ),
    not: NOT_AFTER_CAN,
    strength: 'soft',
    reason: 'soft_yes',
  },
  {
    head: sticky(String.raw`(?:${PRONOUN} (?:can|cn|do)|${PRONOUN}${BE} able to)`),
    then: sticky(String.raw` `),
    act: sticky(`${OFFERED_ACT}${word}`),
    not: NOT_AFTER_CAN,
    strength: 'firm',
    needs: 'no_purpose',
  },
  {
    head: sticky(String.raw`i could`),
    then: sticky(String.raw` `),
    act: sticky(`${OFFERED_ACT}${word}`),
    not: NOT_AFTER_CAN,
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'no_purpose',
  },
  {
    head: sticky(String.raw`we could`),
    then: sticky(String.raw` `),
    act: sticky(
      `(?:offer|do|include|throw in|waive|extend|give|provide|add|set up|build|send|cover|match|stretch)${word}`,
    ),
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'no_purpose',
  },
  {
    head: sticky(String.raw`${PRONOUN} (?:might|may)`),
    then: sticky(String.raw` (?:well |also )?be able to `),
    strength: 'soft',
    reason: 'soft_yes',
  },
  // "we should have it by Friday"
  {
    head: sticky(String.raw`${PRONOUN}(?: should| ought to|'d expect to| would expect to)`),
    then: sticky(String.raw` `),
    act: sticky(
      String.raw`(?:be able to|be (?:in|on|there|ready|done|live|good for|finished|through)|have|manage|hit|make it|finish|get (?:it|this|that|the|you|a|an|your|sign|approval|back)|complete|ship|land|send|deliver|know (?:by|on|more by)|reach)${word}(?! (?:talk|discuss|meet|a (?:call|chat|conversation|meeting)))`,
    ),
    not: /be able to (?:talk|discuss|see|meet)|have (?:\w+ed|been|said|told|sent|known|done|given|thought|made|seen|come|gone|written|caught|got)\b(?! (?:the|a|an|your)\b)|be in\b(?! (?:your|place))/y,
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'start',
  },
  // "we hope to", "I plan to", "we're targeting"
  {
    head: sticky(String.raw`${PRONOUN}${BE}?`),
    then: sticky(
      String.raw` (?:(?:hope|hoping|aim|aiming) to|(?:plan|planning|intend|intending|expect|expecting|propose)(?: to| on| for| it)) `,
    ),
    not: /(?:receive|fly|go (?!live)|see|hear|meet|talk|speak|discuss|be (?:in (?:touch|town|the area)|out|back|away)|you|learn|visit|catch|continue|grow|know|hearing|seeing|meeting|find you)\b/y,
    strength: 'soft',
    reason: 'soft_yes',
  },
  {
    head: sticky(
      String.raw`${PRONOUN}${BE} (?:targeting|shooting for|looking at|aiming for|on (?:course|track)(?: for| to)?|working towards?|pushing for|working on)\b`,
    ),
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'time',
  },
  {
    head: sticky(String.raw`(?:i|we) think (?:i|we) can `),
    not: NOT_AFTER_CAN,
    strength: 'soft',
    reason: 'soft_yes',
  },
  {
    head: sticky(
      String.raw`${PRONOUN} (?:don'?t|do not|cannot|can'?t) (?:see|foresee|expect|anticipate) (?:a|an|any|why|it being|that being|this being) ?(?:problem|issue|difficult\w*|trouble|obstacle|reason|not|why not|blocker|objection|delay|hurdle)?`,
    ),
    strength: 'soft',
    reason: 'soft_yes',
  },
  // "we're happy to", "I'd be glad to"
  {
    head: sticky(String.raw`${PRONOUN}(?:${BE}|'d be| would be)`),
    then: sticky(String.raw` (?:open|inclined) to `),
    not: COURTESY,
    strength: 'soft',
    reason: 'soft_yes',
  },
  {
    head: sticky(String.raw`(?:im|${PRONOUN}(?:${BE}|'d be| would be))`),
    then: sticky(
      String.raw` (?:more than |very |quite |only too |perfectly |also )*(?:happy|glad|delighted|pleased|prepared|willing|content|ready|ok|okay|fine|in a position|authori[sz]ed|allowed|approved|cleared) to `,
    ),
    not: COURTESY,
    strength: 'firm',
  },
  {
    head: sticky(
      String.raw`${PRONOUN}${BE} (?:happy|fine|ok|okay|good|comfortable|cool|content) (?:with|on) (?!the (?:progress|result)|how|where)`,
    ),
    strength: 'firm',
    reason: 'granted',
  },
  // "we undertake to", "I promise"
  {
    head: sticky(String.raw`${PRONOUN}${BE}?`),
    then: sticky(
      String.raw` (?:hereby )?(?:undertake|commit|pledge|committed|committing|bound|obliged|guarantee|agree|promise)(?: you)?(?: to|that| that)? `,
    ),
    not: /(?:with|on\b|you|it (?:is|was|would)|this (?:is|was)|that (?:is|was)|completely|it's)/y,
    strength: 'firm',
  },
  {
    head: sticky(
      String.raw`${PRONOUN} (?:accept|grant|bear|absorb|waive|agree to|concede|honou?r) (?=(?:your|the|this|that|these|our|both|all|a|an|net|it|\d))`,
    ),
    strength: 'firm',
    reason: 'granted',
  },
  {
    head: sticky(
      String.raw`${PRONOUN}(?:'d| would) like to (?:offer|extend|gift|give you|provide you|pay|invite you to)`,
    ),
    strength: 'soft',
    reason: 'soft_yes',
  },
  {
    head: sticky(
      String.raw`(?:${PRONOUN}(?:'d| would)|id|wed) (?:then |also |be able to |be happy to )?(?:go|accept|do|waive|include|throw|cover|match|extend|agree|take|drop|give|offer|provide|add|send|set|lower|reduce|move|split|hold|keep|help|start|build|invite)\b`,
    ),
    strength: 'conditional',
    needs: 'condition',
  },
  // "I'm on it", "leave it with me"
  {
    head: sticky(String.raw`(?:${PRONOUN}${BE}|im|were) (?:on it|all over it|on the case)\b`),
    strength: 'firm',
  },
  { head: sticky(String.raw`${PRONOUN} owe you `), strength: 'firm', needs: 'time' },
  // "I'm taking it to counsel this morning"
  {
    head: sticky(String.raw`(?:${PRONOUN}${BE}|im)`),
    then: sticky(String.raw` (?=${PLANNED_ACT}${word})`),
    strength: 'firm',
    needs: 'planned',
  },
  // "I send it tomorrow", "we keep the price"
  {
    head: sticky(String.raw`${PRONOUN}`),
    then: sticky(String.raw` (?=${PRESENT_ACT}${word})`),
    not: /(?:make sense|give up|take it that|call it|ask (?:that|for|why|because|myself|if (?:you|we))|keep (?:hearing|getting|seeing|thinking|wondering|telling|forgetting|asking)|hold (?:that|the view)|check (?:in|all|every|our)? ?(?:daily|weekly)|write (?:to|because|you (?:to|because))|start(?:ed)? (?:at|as|from)|put (?:up|in) |share (?:your|the (?:view|concern|sentiment))|accept that|appreciate|set (?:out|aside)|include (?:below|here)|provide (?:below|here)|cover (?:all|most|many|more|over|\d)|build (?:software|tools|things)|make (?:software|tools)|join(?:ed)? (?:the company|us)|take care$)/y,
    strength: 'firm',
    needs: 'present',
  },
  {
    head: sticky(
      String.raw`${PRONOUN} (?:have|get|are|'re|'m|am|go|come|fly|drive|deploy|go-live|finish|do|do not) (?=.*\b(?:you|your|live)\b)`,
    ),
    strength: 'firm',
    needs: 'time',
  },
];

/** At the start of a clause, with "I" or "we" left out. */
export const BARE_HEADS: readonly Head[] = [
  {
    head: sticky(String.raw`(?:will|wil|shall) (?:try|aim|do (?:my|our) best|see (?:if|what))`),
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'own_subject',
  },
  {
    head: sticky(String.raw`(?:will|wil|shall)`),
    then: sticky(String.raw` (?=[a-z])`),
    not: /(?:you|he|she|it|they|we|i|this|that|the|there|your|be (?:out|away|in\b|on (?:leave|holiday|vacation|pto)|back|there at|travel|happy to (?:help|answer|discuss)|interesting|great|fun|good|hard|fine|a\b)|see\b|need|have to|not\b|never|and|power|want|miss|know|any|my|our|someone|anyone|everyone|[a-z]+ (?:be|join|attend|have)\b)/y,
    strength: 'firm',
    needs: 'own_subject',
  },
  {
    head: sticky(
      String.raw`(?:can do|can get you|can send|can offer|can throw|can stretch|can share|can have)\b(?! you)`,
    ),
    strength: 'firm',
  },
  {
    head: sticky(String.raw`(?:going to|gonna) (?:send|get|have|set|share|ask|check|add)\b`),
    strength: 'firm',
  },
  {
    head: sticky(
      String.raw`should (?:have|be able|get|know|be (?:with|in|over|ready|done|live))\b`,
    ),
    not: /should (?:have|be) (?:been|a |the )/y,
    strength: 'soft',
    reason: 'soft_yes',
  },
  {
    head: sticky(
      String.raw`(?:hope|hoping|aim|aiming|plan|planning|targeting|intend|trying) (?:to (?:have|get|send|ship|finish|deliver|be|release)|for)\b`,
    ),
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'time',
  },
  {
    head: sticky(
      String.raw`(?:more than |very |also |only too )?(?:happy|glad|prepared|willing|able|content) to `,
    ),
    not: COURTESY,
    strength: 'firm',
    needs: 'own_subject',
  },
  {
    head: sticky(
      String.raw`(?:let me|lemme|allow me to|give me (?:a|until|till|\d)|i'd better) (?:just |quickly |first |also )?(?=(?:check|find out|look|see|ask|talk to|speak to|come back|get back|dig|run|pull|confirm|take|get|double|work|send|set|chase|investigate|sort|verify|revert|walk|have a|a|until|till|\d|find|write|draft|put together|raise|think about))`,
    ),
    not: /(?:see you|know|take (?:a step|this opportunity|you through the (?:agenda|background))|run (?:through|you)|put it|get (?:this straight|straight))/y,
    strength: 'firm',
  },
  {
    head: sticky(
      String.raw`(?:leave (?:it|that|this|that one|this one) (?:with|to) (?:me|us)|on it(?=$|[.!,;])|consider it done|consider (?:that|this) (?:done|sorted|agreed)|will do(?=$|[.!,;])|you(?:'ve| have|ve)? got it(?=$|[.!,;])|you have my word|count on (?:me|us)|i'?m on it|i'?ve got (?:this|you|it)(?: covered)?(?=$|[.!,;])|it'?s as good as done|it shall be done)`,
    ),
    strength: 'firm',
    reason: 'binds_i',
  },
  {
    head: sticky(String.raw`(?=${PLANNED_ACT}${word})`),
    not: /(?:coming (?:to|from|up)|having|getting (?:a|this|to)|keeping (?:you|in|an|that|the)|including|putting|taking|giving|running|driving|making|holding|building|providing|starting|looking|covering|asking|paying|moving|checking|coming)/y,
    strength: 'firm',
    needs: 'time',
  },
];
