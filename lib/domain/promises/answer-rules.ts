import { clauseEnd } from './boundaries';
import { hasTime, type Candidate, type SentenceContext } from './candidate';

const FREE =
  /\b(?:on (?:us|the house|me)(?=$|[ .,;!)])|free of charge|at no (?:extra |additional |further )?(?:cost|charge)|no (?:extra |additional )?(?:charge|cost|fee)s?\b|for free|free$|included$|waived$|complimentary|thrown in|same (?:rate|price|discount|terms)|no uplift|\d+ ?% off|included(?=[,;])|(?:zero|0) (?:cost|setup|charge))/;
const TERMS_TOPIC =
  /\b(?:cap|liability|late payment|payment|terms|notice|discount|rebate|credits?|uplift|price|pricing|rate|fees?|sla|uptime|availability|response time|support|audit|exit|set-?up|onboarding|training|termination|indemnity|pilot|retention|warranty|service levels?|invoicing)\b/;
const DELIVERABLE =
  /\b(?:brief|quote|deck|draft|proposal|numbers|pricing|contract|order form|invite|recap|notes|summary|paper|paperwork|answer|update|sow|links?|list|report|slides|details|more|version|agreement|redlines?|mark-?up|agenda|plan|dates?|invoice|credentials|logins?|access|results?|estimate|offer|feedback|one[- ]pager|demo|tenant|sandbox|docs?|documentation|metadata|template|spreadsheet|video|recording|sheet|fix|patch|build|release|response|reply|confirmation|samples?)\b/;
const YES =
  /^(?:yes|yep|yeah|ja|sure|ok|okay|agreed|accepted|approved|fine|done|granted|confirmed|no problem|no worries|happy with|can do)\b(?!,? (?:i|we|you|it|he|she|that's why|thanks|works|please)\b)/;
const GRANT =
  /^(?:(?:agreed|accepted|approved|granted)\b(?=[,:. ]|$)(?! (?:on|that|to (?:meet|talk|speak)|upon|by (?:you|your)))|(?:it'?s a )?yes to\b|ok (?:to|with|on|for)\b|okay (?:to|with|on|for)\b|no (?:problem|prob|worries|issue) (?:with|on|for|to)\b|(?:that|this|it)(?:'s| is|ll be|'ll be| will be)? (?:no problem|(?:fine|ok|okay|good|alright) (?:by|with|for) (?:us|me)|works for (?:us|me)|not a problem|all included)|(?:that |this |it )?(?:shouldn'?t|should not|wont|won't|will not|isn'?t going to) be (?:a |an |any )?(?:problem|issue|trouble|bother)|no (?:charge|cost|fee)s? (?:for|on|to)\b|(?:ain'?t|there'?s|there is|there will be|therell be|there'll be) no (?:extra |additional )?(?:charge|cost|fee|uplift|increase|penalty)|theres a fix comin|(?:the |our )?(?:lawyers?|legal|counsel|finance|boss|manager|cfo|deal desk|vp|product|engineering|management|director) (?:(?:has |have |'s )?(?:agreed to|approved|signed off|okayed)|(?:says?|said|gave)(?: us| me)? (?:it'?s )?(?:yes|ok|okay|fine|the (?:ok|go-ahead)))\b|i think (?:they|he|she|finance|legal|my (?:boss|manager)) will (?:say yes|agree|approve|sign off))/;
const GRANTED_TERM =
  /^[^,;:]{2,60}? (?:(?:works|is fine|is ok|is okay|is good|is acceptable|is agreed|is no problem|are fine|are agreed|are ok)(?: (?:for|by|with|to) (?:us|me))(?![a-z])|(?:is|are) (?:fine|agreed|no problem|on us|on the house|granted|a yes)(?=$|[.,;! ](?!if|when|as long|though|but)))/;
const VERB =
  /\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|need|needs|want|wants|know|think|see|hope|let|please|went|got|goes|looks|sounds|says|said|i'?m|i'?ll|it'?s|that'?s|we'?re|you'?re|i'?ve|we'?ve|thanks|i|we|you)\b/;
const NO_OWNER =
  /^(?:you|next|timeline|deadline|budget|agenda|pricing|price|go|kickoff|launch|start|renewal|decision|meeting|call|pilot|when|date|demo|board|contract|training|migration|security|legal|support|scope|term|delivery|invoice|payment|yours|customer|client|today|status|note)/;
const PLEASE =
  /^(?:please|pls|kindly|could|can|would|need|see|find|let|any|how|what|when|who|good|great|nice|hope|thanks|thank|sorry|attached|hi|hello|dear|hey|until|re:|subject|tbd|tba|n\/a)\b|\byour?\b.*\?/;

/** Answers and fragments: "yes, til end of April", "Cap: 150%", "Spare units - 5, free", "Full brief by Thursday". */
export function findAnswers(context: SentenceContext): Candidate[] {
  const found = findGrants(context);
  if (found.length > 0) return found;
  const whole = findRow(context);
  return whole ? [whole] : [];
}

function findGrants(context: SentenceContext): Candidate[] {
  const { norm } = context;
  const found: Candidate[] = [];
  for (const start of rawStarts(context)) {
    const rest = norm.slice(start, start + 160);
    const grant = GRANT.exec(rest) ?? GRANTED_TERM.exec(rest);
    if (!grant || found.some((other) => start < other.end)) continue;
    if (
      /^(?:if|when|what|how|whether|unless|once|in|not|so)\b/.test(rest) ||
      /\b(?:if|whether|when|sure) $/.test(norm.slice(0, start).slice(-8))
    )
      continue;
    const soft = /should|fix comin|think/.test(grant[0]);
    const from =
      start +
      grant[0].length +
      (/^, (?!(?:i|we|you|but|so|it|that|this|they|if)\b)/.test(norm.slice(start + grant[0].length))
        ? 2
        : 0);
    found.push({
      start,
      end: Math.max(from, clauseEnd(norm, from)),
      type: 'promise',
      strength: soft ? 'soft' : 'firm',
      reason: soft ? 'soft_yes' : 'granted',
      who: 'we',
    });
  }
  return found;
}

/** Clause starts before "yes" and "ok" are skipped. */
function rawStarts({ norm, starts }: SentenceContext): number[] {
  return [
    ...new Set([
      0,
      ...[...norm.matchAll(/(?:[;,(]|[:.]| [-\u2013=])\s+/g)].map(
        (match) => match.index + match[0].length,
      ),
      ...starts,
    ]),
  ].sort((a, b) => a - b);
}

const LEADING =
  /^(?:(?!\b(?:last|your|the (?:meeting|call|board))\b)[\w'./& -]){3,60}?(?= (?:and|then) (?:i|we)(?:'ll| will|'m)|, (?:and |then )?(?:i|we)(?:'ll| will|'m)| (?:and|then) then (?:i|we))/;
const REMAINDER =
  /(?:^|, |and )(?<rest>the (?:rest|others?|remaining \w+) (?:by|on|in|before|until|follows?|to follow|next|tomorrow)\b)/;

/** Fragments beside a full promise: "Full brief by Thursday and I'll …", "…, the rest by Friday". */
export function findFragments(context: SentenceContext): Candidate[] {
  const { norm } = context;
  const found: Candidate[] = [];
  const leading = LEADING.exec(norm);
  if (
    leading &&
    DELIVERABLE.test(leading[0]) &&
    !VERB.test(leading[0]) &&
    hasTime(context, 0, leading[0].length)
  )
    found.push({
      start: 0,
      end: leading[0].length,
      type: 'promise',
      strength: 'firm',
      reason: 'passive',
      who: 'I',
    });
  const remainder = REMAINDER.exec(norm);
  const rest = remainder?.groups?.['rest'];
  if (remainder && rest !== undefined) {
    const start = remainder.index + remainder[0].length - rest.length;
    found.push({
      start,
      end: clauseEnd(norm, start + rest.length),
      type: 'promise',
      strength: 'firm',
      reason: 'passive',
      who: 'we',
    });
  }
  return found;
}

/** A line or sentence without a verb of its own that grants something or names a deliverable and a time. */
function findRow(context: SentenceContext): Candidate | null {
  const { norm, sentence } = context;
  if (
    norm.length > 140 ||
    sentence.section === 'theirs' ||
    sentence.section === 'recap' ||
    PLEASE.test(norm)
  )
    return null;
  const label = /^(.{2,60}?)(?:: | [-\u2013=] )/.exec(norm);
  const answer = label ? norm.slice(label[0].length) : norm;
  const topic = label?.[1] ?? '';
  const end = rowEnd(norm);
  const timed = hasTime(context, 0, end);
  const row = (
    strength: 'firm' | 'soft',
    reason: Candidate['reason'],
    who: Candidate['who'] = ownerOf(topic, answer),
  ): Candidate => ({
    start: /^[| ]*/.exec(norm)?.[0].length ?? 0,
    end,
    type: 'promise',
    strength,
    reason,
    who,
  });
  if (label && YES.test(answer) && answer.length < 70)
    return /^(?:done|ok|okay|fine)/.test(answer) && !TERMS_TOPIC.test(topic)
      ? null
      : row('firm', 'granted');
  if (
    !label &&
    sentence.first === sentence.item &&
    /^(?:yes|yep|sure|ok)\b/.test(norm) &&
    timed &&
    !VERB.test(norm)
  )
    return row('firm', 'granted');
  if (/^(?:yes|yep|sure), (?:til|till|until|by|from|in|on|before)\b/.test(norm) && timed)
    return row('firm', 'granted');
  if (
    timed &&
    /^(?:our|my|the) (?:plan|target|aim|goal|estimate|best estimate|current plan)(?: date)? is\b/.test(
      norm,
    )
  )
    return row('soft', 'soft_yes', 'we');
  if (VERB.test(answer) && !(sentence.section === 'ours' && sentence.item)) return null;
  if (/ when [\w. ]{1,20} (?:ships|is out|lands|is live)\b/.test(norm) && !PLEASE.test(norm))
    return row('firm', 'passive');
  if (
    FREE.test(answer.slice(0, 110).replace(/[.!]$/, '')) &&
    !/\b(?:trial|free to|feel free)\b/.test(answer)
  )
    return row('firm', 'granted');
  if (
    label &&
    sentence.item &&
    TERMS_TOPIC.test(topic) &&
    /^(?:\D{0,12}\d|net|none|unlimited|monthly|annual|once|included|mutual)/.test(answer) &&
    answer.length < 60
  )
    return row('firm', 'granted');
  const labelled = labelOwner(context, topic);
  if (timed && labelled)
    return row('firm', labelled === 'name' ? 'named_colleague' : 'passive', labelled);
  if (timed && DELIVERABLE.test(norm) && fragmentWithTime(context, end))
    return row('firm', 'passive', sentence.section === 'ours' ? ownerOf(topic, answer) : 'I');
  if (sentence.section === 'ours' && sentence.item && sentence.first) return oursRow(context, row);
  if (sentence.item && /^(?:me|us|we|i)(?::| [-\u2013/]) /.test(norm))
    return row('firm', 'passive');
  return /\b(?:coming (?:your way|over|in|up|tomorrow|today|monday|later)|to follow|on its way|on the way|in your inbox|en route|heading your way)\b/.test(
    norm,
  ) && DELIVERABLE.test(norm)
    ? row('firm', 'passive', 'I')
    : null;
}

/** Whose name or pronoun labels a row ("Kim: price list, Fri", "us - sandbox by Monday", "import | 20 March | us"). */
function labelOwner(
  { norm, original, readers, sentence }: SentenceContext,
  topic: string,
): Candidate['who'] | null {
  if (/^(?:me|i)$/.test(topic) || /\| *(?:me|i) *\|?$/.test(norm)) return 'I';
  if (
    /^(?:us|we|our side|our end)$/.test(topic) ||
    /\| *(?:us|we|our (?:side|team)) *\|?$/.test(norm)
  )
    return 'we';
  const name =
    sentence.item &&
    /^\p{Lu}\p{Ll}+$/u.test(original.slice(0, topic.length)) &&
    !NO_OWNER.test(topic);
  return name && !readers.has(topic) ? 'name' : null;
}

function oursRow(
  context: SentenceContext,
  row: (strength: 'firm' | 'soft', reason: Candidate['reason']) => Candidate,
): Candidate | null {
  const { norm } = context;
  if (norm.length <= 45 && norm.endsWith('.') && !hasTime(context, 0, norm.length)) return null;
  if (
    norm.length < 6 ||
    /^(?:before|after|then) (?:that|this)?.*\byou\b|\byou (?:need|have to|must|should|will need)|^you\b|^\w+ will\b|\?$/.test(
      norm,
    )
  )
    return null;
  return row('firm', 'passive');
}

function fragmentWithTime({ norm, sentence }: SentenceContext, end: number): boolean {
  const words = norm.slice(0, end).split(' ').length;
  if (
    words > 12 ||
    /^(?:last|on|in|at|by|from|since|the (?:meeting|call|board)|board|your|their|his|her)\b/.test(
      norm,
    ) ||
    /\b(?:sent|received|signed|due|last|board paper|ended|was|your|expires?|valid|agreed|discussed)\b/.test(
      norm,
    )
  )
    return false;
  return (
    sentence.topic === '' ||
    sentence.section === 'ours' ||
    /^(?:next steps?|me|us|we)$/.test(sentence.topic)
  );
}

function rowEnd(norm: string): number {
  const paren = norm.search(/ \(/);
  const end = paren > 12 ? paren : norm.length;
  return end;
}

function ownerOf(topic: string, answer: string): 'I' | 'we' {
  return /^(?:me|i)\b/.test(topic) ||
    /^(?:me|i)\b|[-,\u2013(] ?me\b|\bme[,)]/.test(answer) ||
    /\b(?:my|me)\b/.test(answer)
    ? 'I'
    : 'we';
}
