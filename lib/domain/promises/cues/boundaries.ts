import { findAll } from '../text/find-all';
const PRONOUN = String.raw`(?:i|we|you|u|he|she|they|it|that|this|these|those|there|theres|its|im|ill|ive|id|who|which|where|what|yall|one of (?:us|our)|my|our|your|their)`;
const HARD = String.raw`[;()|"]|\s[-\u2013=]+\s|:(?=\s)|[.!?](?=\s)`;
const BREAKING_WORD = String.raw`(?:if|unless|provided|providing|assuming|because|whereas|although|though|but|except|until|till (?:i|we|you|it|they)|in case|as long as|so long as|on condition|subject to|should you|in the event|hopefully|otherwise|rather than|instead of|in exchange|in return|against the|so (?:that|we|i|you|they|he|she|it|nobody|no one|your)|since (?:i|we|you|it|they)|as (?:i|we|you|it|they|discussed|agreed|promised|requested|per)|once (?:i|we|you|it|they|the|your|that))`;

/** Finds where a clause may end: hard marks, commas, and words that open another clause. */
const BOUNDARY = new RegExp(
  String.raw`(?<hard>${HARD})|(?<comma>,)|(?<word>\s(?=${BREAKING_WORD}\b))|(?<and>\s(?=(?:and|or|then|plus|yet) (?:then |also |please |if |maybe )?(?:${PRONOUN}\b(?!')|${PRONOUN}'|will\b|would\b|can\b|am\b|are\b|let\b|steaks)))`,
  'g',
);

const TIME_START =
  /^\s*(?:(?:no later than|latest|at the latest|by|before|on|until|till|within|in|next|this|end of|from|starting|effective|probably|maybe|most likely|first thing|sometime|early|late) )?(?:the )?(?:end |next |this |close |\d{1,2}\b|in |mid|eod|cob|eow|today|tonight|tomorrow|tmrw|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|q[1-4]|week\b|noon)/;
const CLAUSE_START = new RegExp(
  String.raw`^\s*(?:(?:and|or|so|but|then|yet|also|please|just) )*(?:${PRONOUN}\b|let\b|please\b|but\b|so\b|because|since|as\b|if\b|when\b|once\b|unless|though|although|while|no\b|not\b|yes\b|in your|with(?:out)? |including|subject|provided|assuming|hopefully|ideally|depending|which|who|is\b|are\b|does\b|do\b|would\b|can\b|could\b|will\b|ok\b|okay|right|thanks|thank|cheers|sorry|happy|even|especially|rather|though|plus|then|same|like|such|starting with|given|based|per|just|only|also|the rest|the others?|the remaining|in case|in exchange)`,
);

/**
 * Where the clause that has its verb at `from` ends in a sentence. A comma ends it unless a time
 * phrase or the next member of a list follows.
 */
export function clauseEnd(sentence: string, from: number): number {
  BOUNDARY.lastIndex = from;
  for (let match = BOUNDARY.exec(sentence); match; match = BOUNDARY.exec(sentence)) {
    if (match.groups?.['comma'] === undefined || commaEnds(sentence, match.index))
      return match.index;
  }
  return sentence.length;
}

function commaEnds(sentence: string, comma: number): boolean {
  if (/\d/.test(sentence.charAt(comma - 1)) && /\d/.test(sentence.charAt(comma + 1))) return false;
  const rest = sentence.slice(comma + 1, comma + 120);
  if (
    TIME_START.test(rest) ||
    TIME_START.test(/^ (?:yes or no|[\w ]{1,12}),(?<time> .*)$/.exec(rest)?.groups?.['time'] ?? '-')
  )
    return false;
  if (CLAUSE_START.test(rest)) return true;
  return !/^[^,;:()!?]{2,45}(?:,[^,;:()!?]{2,45})*,? (?:and|or|&|plus) |^ (?:and|or) [^,;:()!?]{2,60}$/.test(
    rest,
  );
}

const START = new RegExp(
  String.raw`[;()|"]|\s[-\u2013=]+\s|:\s|,\s|[.!?]\s|\s(?:but|so|because|and(?= (?:${PRONOUN}|will|let|the|a|an)\b))\s`,
  'g',
);

/** Offsets in a sentence where a clause may begin, without the leading "and", "then", "yes" and the like. */
export function clauseStarts(sentence: string): number[] {
  const starts = [afterLead(sentence, 0)];
  for (const match of findAll(START, sentence)) {
    const start = afterLead(sentence, match.index + match[0].length);
    if (start < sentence.length && start !== starts.at(-1)) starts.push(start);
  }
  return starts;
}

const LEAD =
  /[\s"'*_]*(?:(?:and|but|so|or|then|also|plus|again|now|anyway|anyways|meanwhile|in the meantime|otherwise|however|therefore|additionally|in addition|finally|lastly|first|firstly|second|secondly|third|next|yes|yep|yeah|ya|ok|okay|sure|right|great|perfect|absolutely|of course|certainly|no worries|thanks|noted|understood|sorry|fyi|btw|ps|p\.s\.|from our side|from my side|on our side|on my side|on our end|on my end|as agreed|as discussed|as promised|as mentioned|for now|till then|until then|by then|after that|afterwards|in return|in that case|frankly|honestly|obviously|hopefully|please note(?: that)?|rest assured(?: that)?|omg|lol|oh|well|kindly note(?: that)?)(?:[,:.!]+\s*|\s+(?=[^,])))*/y;

/** Skips words that introduce a clause without belonging to what is promised. */
function afterLead(sentence: string, from: number): number {
  LEAD.lastIndex = from;
  return from + (LEAD.exec(sentence)?.[0].length ?? 0);
}
