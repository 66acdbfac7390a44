import { clauseEnd } from './boundaries';
import type { Candidate, SentenceContext } from './candidate';
import { isOthersWords } from './pronoun-rules';

const PRONOUN = String.raw`(?:i|we)`;
const NEVER = String.raw`(?:(?:'ll| will| shall| are going to| am going to|'m going to|'re going to) (?:not|never)| won'?t| wont|(?:'re| are|'m| am) not (?:going to|gonna)| aren'?t (?:going to|gonna)| aint (?:gonna|going to)| ain't (?:gonna|going to)|(?: aint| ain't|'re not| are not| aren't|'m not| am not)(?= (?:charging|billing|raising|increasing|invoicing)))`;

/** "We won't raise the fee", "nothing is published without your OK": a no that binds the writer for the reader's good. */
const REFRAIN: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![a-z\d'-])(?:${PRONOUN}${NEVER}(?: be)?) (?:also |ever |then )?(?:raise|rais|increase|increas|charge|charging|bill|invoice|invoicing|uplift|touch (?:the|your) (?:price|rate|fee)|share|publish|sell|use (?:your|any|the)|contact|disclose|reuse|train|store|pass|announce|name you|move (?:the|your) (?:date|price)|change (?:the|your)|auto-?renew|let (?:you|this|it|that)|go live|start|leave you|chase|enforce|count|deduct|penali|lock|bother|send .{0,40}without|do .{0,40}without|delete|drop you|make you|ask you|cost)\w*`,
    'g',
  ),
  /(?<![a-z\d'-])(?:nothing|no (?:one|data|change|changes|code|customer data|increase|fee|charge|price increase))(?: of yours)? (?:is|gets|goes|will|leaves|shall|are|moves)\b.{0,80}?\b(?:without (?:your|you)|until you|leave|be (?:charged|published|shared|deleted|invoiced|billed)|change)/g,
  /(?<![a-z\d'-])(?:the |your )?(?:price|fee|rate|pricing|rates|fees|cost)s? (?:will not|won'?t|will never|wont) (?:go up|increase|change|rise|move|be (?:raised|increased))/g,
];

const GIVE = String.raw`(?:do|offer|give|provide|agree|accept|support|commit|go (?:below|lower|under|to|beyond|above|down|higher|any|further|past)|move|extend|waive|discount|guarantee|promise|include|build|integrate|connect|share|sign|match|reduce|lower|add|touch|take (?:on|that|this)|host|store|say never|put|change|allow|let|make|phone|call|customi[sz]e|migrate|install|run|open|grant|indemnify|deliver|ship|expose|throw|remove|drop|cap|delete|backdate|split|stretch|budge|handle|cover|absorb|pay|have (?:a|an|that|any|it|this)|sell|train|help (?:you )?with|be (?:able|doing|offering|adding|building|held)|get (?:you |that |this )?(?:below|under|there|approval|it done)|approve|honou?r|write|work with)`;

const DECLINED: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![a-z\d'-])${PRONOUN}(?:${NEVER}| can'?t| cannot| can not| couldn'?t|'re (?:not able|unable) to| are (?:not able|unable) to|'m (?:not able|unable) to| am (?:not able|unable) to| cant| (?:simply |really |just )?(?:can'?t|cannot)|'re not in a position to| are not in a position to| would not| wouldn'?t| refuse to| have to decline| must decline| will have to (?:decline|pass on|say no to)|'d rather not| (?:legally |really )?(?:don'?t|do not) want to| would prefer not to) ?(?:also |really |currently |just |simply |actually |ever |be able to |unfortunately )?(?:${GIVE})\b`,
    'g',
  ),
  new RegExp(
    String.raw`(?<![a-z\d'-])${PRONOUN} (?:currently |just |simply |really |still |also )?(?:don'?t|dont|do not) (?:currently |do |actually )?(?:do|offer|make|support|have (?:a|an|that|any|it|this|one|plans)|sell|provide|plan|integrate|host|discount|store|cover|sign|accept|negotiate|give|allow|build|ship|include|run|guarantee)\b(?! (?:you|that|think|know) (?:think|know))`,
    'g',
  ),
  /(?<![a-z\d'-])(?:[\w' ]{2,60} )?(?:isn'?t|is not|aren'?t|are not|won'?t be|will not be|wont be|not) (?:possible|available|something we|on (?:the|our) roadmap|negotiable|feasible|supported|included|in scope|agreed|acceptable|an option|on the table|doable|offered|part of|going to happen|planned)\b/g,
  /(?<![a-z\d'-])[\w.' ]{2,60} (?:is|are) (?:rejected|declined|refused|not accepted|off the table)\b/g,
  /(?<![a-z\d'-])(?:[\w ]{2,40} )?(?:can'?t|cannot) be (?:[\w ]{2,40})/g,
];

const NO_AT_START =
  /^(?:no(?:,|\.| -| to| for| from|[- ]go)|no (?:sorry|discount|[\w-]+ (?:on|for|from|before|tho|though|sorry|,|discount|yet))|not (?:from|for|the|agreed|in|this|that|possible|without|on|before|under|as)\b|nope\b|unfortunately (?:no|not)\b|sorry,? (?:no|not|but no)\b|(?:a |that'?s a |it'?s a |hard )no\b|not (?:agreed|possible|available|supported|doable)|not something we|out of scope|declined|rejected|refused)/;
const NO_TAIL =
  /^[^.;:]{2,60}(?:: | [-\u2013=] )(?:no\b|not (?:agreed|possible|available|supported|in|included|this|that|an)\b|nope|rejected|declined|struck|out of scope|we don'?t|unfortunately)/;

const DEFER_TIME = String.raw`(?:phase (?:two|2|ii|three|3)|next (?:year|phase|budget year|fiscal|release|term)|later (?:this year|phase|in the year|release|date|stage|on|down)|after (?:go-?live|the (?:go-?live|summer|first phase|pilot|poc|launch|rollout|renewal|holidays|migration|release))|at (?:the )?renewal|(?:for|until|in) the renewal|down the (?:line|road)|the (?:second|next) phase|future release|another time|in (?:the )?(?:new year|q[1-4]|h[12])|once (?:the|you|we)|20\d\d|spring|summer|autumn|fall|winter|the road ?map|the backlog|when we (?:renew|meet again)|a later (?:phase|date|release|stage))`;
const DEFERRED: readonly RegExp[] = [
  /\b(?:they|engineering|product) (?:said|says|say) (?:maybe |perhaps |probably )?(?:next (?:year|quarter|release)|later)/,
  new RegExp(
    String.raw`\b(?:maybe|perhaps|possibly|probably) (?:in |after |by )?(?:${DEFER_TIME})`,
  ),
  new RegExp(
    String.raw`\b(?:not (?:before|until|till)|(?:not (?:now|yet|today|right now|at this (?:stage|time|point)))\b.{0,40}\b(?:again|later|revisit|${DEFER_TIME}))`,
  ),
  /^(?:[^.;:]{2,60}(?:: | [-\u2013=] ))?(?:not (?:yet|now|right now|for now|at the moment|at this (?:stage|time|point)|this (?:year|quarter|time))|later|phase (?:two|2)|tbd|parked|on hold|after go-?live|next (?:year|phase|quarter))\b[^,]{0,40}$/,
  new RegExp(
    String.raw`\b(?:pick (?:it|this|that|them) (?:back )?up|revisit|come back to (?:it|this|that)|park|parked|look at (?:it|this|that|them)|talk about|discuss|prefer|see (?:it|this|that)|leav(?:e|ing)|push(?:ed)?|move[ds]?|defer(?:red)?|postpone[ds]?|return to (?:it|this|that)|circle back|review (?:it|this|that)|reconsider|consider (?:it|this|that)|open (?:it|that|this))\b.{0,40}?\b(?:again\b.{0,20})?(?:${DEFER_TIME})`,
  ),
  new RegExp(
    String.raw`\b(?:comes?|is|are|will be|belongs?|goes|happens?) (?:only |for |in |part of |a |an )*(?:${DEFER_TIME.replace('|20\\d\\d|spring|summer|autumn|fall|winter', '').replace('|in (?:the )?(?:new year|q[1-4]|h[12])', '').replace('|once (?:the|you|we)', '')})`,
  ),
  /\b(?:will have to wait|has to wait|must wait|needs to wait|we'll see about that (?:next|later)|one for (?:later|next|phase)|(?:talk|speak) again (?:in|at|after)|not on the (?:current|near)[- ]term roadmap)\b/,
];

const IDIOM =
  /\b(?:can'?t (?:wait|thank|believe|remember|recall|read|see|find|tell|bring|make it|attend|join|imagine|complain|be sure)|(?:don'?t|do not|dont) (?:have (?:the|a (?:date|answer|number)|an answer|any (?:questions|plans))|make (?:it|me)|give up|want to (?:bother|rush|push|pressure|overstep|waste)|do (?:it )?for|plan to be|provide you with)|won'?t (?:pretend|bore|lie|take (?:up|more|it)|keep you|hide|repeat|forget|be (?:able to (?:attend|make|join)|in|there|long|at|around)|need|have to|swear|go into|say more|hold (?:you|the)|let you down|regret)|not (?:at all|only|just|sure|to mention|that|really|bad)\b|no (?:worries|problem|rush|pressure|need|hurry|hard feelings|doubt|thanks|idea|later|longer|matter|news|big deal|surprise|offense|one|more)\b|not the only|won'?t (?:surprise|hurt))/;

/** Promises to refrain, refusals, and things put off. */
export function findRefusals(context: SentenceContext): Candidate[] {
  const { norm } = context;
  if (context.sentence.section === 'theirs' || context.sentence.section === 'recap') return [];
  const refrain = matches(context, REFRAIN).map(
    (span) => ({ ...span, type: 'promise', strength: 'firm', reason: 'refrain' }) as const,
  );
  const deferred = findDeferred(context);
  const hasNo =
    /\b(?:no|not|nope|cannot|never|unable|decline\w*|refuse|unfortunately|struck|rejected|declined|refused|off the table|nobody|aint|out of scope)\b|n't\b|\b(?:cant|dont|wont|isnt|arent|wouldnt)\b/.test(
      norm,
    );
  if (deferred || !hasNo) return deferred ? [...refrain, deferred] : refrain;
  const declined = [...matches(context, DECLINED), ...noAnswers(context)].filter(
    (span) =>
      !IDIOM.test(norm.slice(span.start, span.end)) &&
      !refrain.some((other) => other.start < span.end && span.start < other.end),
  );
  return [
    ...refrain,
    ...declined
      .slice(0, 2)
      .map(
        (span) => ({ ...span, type: 'declined', strength: 'firm', reason: 'declined' }) as const,
      ),
  ];
}

type Place = Pick<Candidate, 'start' | 'end' | 'who'>;

function matches(context: SentenceContext, patterns: readonly RegExp[]): Place[] {
  const { norm } = context;
  return patterns.flatMap((pattern) =>
    [...norm.matchAll(pattern)].flatMap((match) => {
      // A thing's no begins with its clause; the pattern may have met only the end of a long subject.
      const start = /^(?:i|we)\b/.test(match[0])
        ? match.index
        : lastStart(context, match.index + match[0].length - 3);
      if (
        start >= match.index + match[0].length ||
        isOthersWords(norm.slice(0, start)) ||
        /^(?:if|when|you|your|they|he|she)\b/.test(norm.slice(start))
      )
        return [];
      return [
        {
          start,
          end: clauseEnd(norm, match.index + match[0].length),
          who: /^i\b/.test(norm.slice(start)) ? 'I' : 'we',
        } as const,
      ];
    }),
  );
}

function lastStart(context: SentenceContext, at: number): number {
  let last = 0;
  for (const start of context.starts) if (start <= at) last = start;
  return last;
}

function noAnswers({ norm, sentence }: SentenceContext): Place[] {
  if (NO_TAIL.test(norm)) return [{ start: 0, end: norm.length, who: 'we' }];
  if (
    !NO_AT_START.test(norm) ||
    /^no (?:extra |additional |further |hidden )?(?:charges?|costs?|fees?|prob|uplift|increase|penalt|minimum|obligation|strings|lock|commitment|set-?up)/.test(
      norm,
    ) ||
    (sentence.first && !sentence.item && /^no(?:,|\.)$/.test(norm)) ||
    norm.length < 8
  )
    return [];
  return [{ start: 0, end: norm.length > 90 ? clauseEnd(norm, 4) : norm.length, who: 'we' }];
}

function findDeferred(context: SentenceContext): Candidate | null {
  const { norm, sentence } = context;
  if (norm.length > 220 || !DEFERRED.some((pattern) => pattern.test(norm))) return null;
  if (
    /\b(?:you|he|she|they(?! said maybe)) (?:said|asked|told|want|wanted|may|might|could|can|should)\b/.test(
      norm,
    )
  )
    return null;
  const label = sentence.first && /^(.{2,60}?)(?:: | [-\u2013=] )/.test(norm);
  const at = Math.min(...DEFERRED.map((pattern) => pattern.exec(norm)?.index ?? Infinity));
  const start = label ? 0 : lastStart(context, at);
  return {
    start,
    end: label ? norm.length : clauseEnd(norm, Math.max(at + 3, start + 3)),
    type: 'deferred',
    strength: 'firm',
    reason: 'deferred',
    who: 'we',
  };
}
