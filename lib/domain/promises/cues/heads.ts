import { sticky, WORD_END, type Head } from './head';
import { COURTESY, NOT_AFTER_CAN, NOT_AFTER_WILL } from './not-promises';
import { OFFERED_ACT, PLANNED_ACT, PRESENT_ACT } from './verbs';

const BE = String.raw`(?:'m|'re| am| are|m\b)`;
const WILL = String.raw`(?:(?:i|we)(?:'ll| 'll|'l| will| wil| shall)|ill|well|(?:i|we)${BE}? (?:going to|gonna|gunna|gona)|im (?:going to|gonna|gunna)|were (?:going to|gonna|gunna)|imma|i'ma|the team and i will|(?:i|we) (?:do )?promise(?: you)?(?: that)? (?:i|we)(?:'ll| will))`;
const PRONOUN = String.raw`(?:i|we)`;

/** Tried in this order; the first that fits decides. */
export const HEADS: readonly Head[] = [
  // "I'll try to", "we will do our best", "I'll see what I can do"
  {
    head: sticky(String.raw`${WILL}`),
    then: sticky(String.raw` `),
    act: sticky(
      String.raw`(?:try|aim|attempt|endeavou?r|strive|do (?:my|our) (?:very )?(?:best|utmost|damnedest)|see (?:if|what|whether|about)|work (?:to|on|toward|towards|hard)|make every effort|look to|push (?:for|to)|fight|probably|prob|likely|hopefully|maybe|most likely|ask nice|give it a (?:go|shot|try))${WORD_END}`,
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
    act: sticky(`${OFFERED_ACT}${WORD_END}`),
    not: NOT_AFTER_CAN,
    strength: 'firm',
    needs: 'no_purpose',
  },
  {
    head: sticky(String.raw`i could`),
    then: sticky(String.raw` `),
    act: sticky(`${OFFERED_ACT}${WORD_END}`),
    not: NOT_AFTER_CAN,
    strength: 'soft',
    reason: 'soft_yes',
    needs: 'no_purpose',
  },
  {
    head: sticky(String.raw`we could`),
    then: sticky(String.raw` `),
    act: sticky(
      `(?:offer|do|include|throw in|waive|extend|give|provide|add|set up|build|send|cover|match|stretch)${WORD_END}`,
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
      String.raw`(?:be able to|be (?:in|on|there|ready|done|live|good for|finished|through)|have|manage|hit|make it|finish|get (?:it|this|that|the|you|a|an|your|sign|approval|back)|complete|ship|land|send|deliver|know (?:by|on|more by)|reach)${WORD_END}(?! (?:talk|discuss|meet|a (?:call|chat|conversation|meeting)))`,
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
    then: sticky(String.raw` (?=${PLANNED_ACT}${WORD_END})`),
    strength: 'firm',
    needs: 'planned',
  },
  // "I send it tomorrow", "we keep the price"
  {
    head: sticky(String.raw`${PRONOUN}`),
    then: sticky(String.raw` (?=${PRESENT_ACT}${WORD_END})`),
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
