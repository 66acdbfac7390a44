const CALL =
  '(?:calls?|kick-?offs?|meetings?|sessions?|conversations?|chats?|intro|introduction|video)';
const THE_CALL = `(?:that|the|this|your|our|it|both|each|every)(?:\\s[\\p{L}\\p{N}'’-]+){0,3}?\\s?\\b${CALL}\\b`;
const ADVERB =
  '(?:also|still|certainly|personally|of course|obviously|both|all|be sure to|make sure to|definitely|myself)';
const I_WILL = `(?:I(?:['’]ll| will| shall|['’]m going to| am going to)|(?:[\\p{L}'’.-]+ and I|(?:the )?(?:two|three) of us|both of us|we)(?:['’]ll| will| are going to))(?:\\s${ADVERB}){0,3}`;
/** What may stand between being there and the call, and is no being there. */
const ELSEWHERE =
  '(?:holiday|vacation|leave|touch|away|off|out|reachable|available|busy|desk|after|before|during|about|send|write|share|prepare|happy|glad|delighted|ready|able|unable|try|not|no|never|ask|answer|if)';
const AT_CALL = `(?:be|join|attend(?! to)|sit|dial|stay|come|take part|participate|show up|turn up|hop|jump|do|see)\\b(?:(?!\\b${ELSEWHERE}\\b)[^.!?;\\n]){0,32}?(?:\\b(?:on|at|in|into|to|for|of|join|attend|joining|attending|do|part of)\\s|(?<=\\b(?:join|attend|do)\\s))`;

const NAMED = [
  `\\b${I_WILL}\\s${AT_CALL}${THE_CALL}`,
  `\\bI(?:['’]m| am)\\s(?:${ADVERB}\\s)?(?:joining(?: you(?: both)?)?(?: on| for| at)?|attending|on|coming(?: along)? to|staying(?: on)? for|sitting in on|part of)\\s${THE_CALL}`,
  `\\b(?:you(?:['’]ll| will) (?:also |still |both )?(?:have|see|find|meet) me|(?:you can )?(?:expect|count) (?:on )?me|count me in|see you(?: both| all| two)?)\\s(?:to be )?(?:on|at|in|for)\\s${THE_CALL}`,
  `\\bI(?:['’]ve| have)\\s(?:\\S+\\s){1,5}to (?:be on|be at|join|attend|sit in on)\\s${THE_CALL}`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** "The first call is the three of us." */
const TOGETHER =
  /\b(?:(?:the|all) three of us|both of us|us both|you(?: both)?,? (?:\p{L}+ )?(?:and|&) (?:me|I|myself)|you, [\p{L}'’.-]+,? (?:and|&) (?:me|I|myself)|[\p{L}'’.-]+ (?:and|&) (?:me|myself))\b/iu;
/** The same, of a call that was named just before. */
const REFERRED = new RegExp(
  `(?:\\bwhich ${I_WILL}\\s(?:be (?:on|at|part of)|join|attend)|\\b${I_WILL}\\s(?:be (?:on|at|part of) (?:it|that(?: one)?)|join (?:it|you(?: both| there)?|in|too|as well|both)|be (?:there|joining|with you|present|in the room|on the line)|attend (?:it|too|as well)|come along|sit in|dial in)|\\bI(?:['’]m| am) (?:joining|coming along|on it|in))\\b(?! touch)`,
  'iu',
);
const CALL_NAMED = new RegExp(`\\b${CALL}\\b`, 'iu');
const TO_COME = /\b(?:will|is|are|be|shall)\b|['’](?:ll|s|re)\b/iu;
const REFUSED = /\b(?:not|never|without|no longer|try|may|might|could)\b|n['’]t\b/iu;
/** A wish to be asked is no word that one will be there. */
const CONDITIONAL =
  /\b(?:if (?:you|needed|useful|helpful|necessary|wanted|asked|desired|required|that helps|it helps)|unless|in case you|should you (?:want|need|wish|like)|when needed|as needed)\b/iu;

/** Whether a mail says that its writer will be on the first call with the CSM. */
export function saysAeOnCall(text: string): boolean {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/u);
  return sentences.some((sentence, at) => {
    if (CONDITIONAL.test(sentence)) return false;
    if (NAMED.some((pattern) => pattern.test(sentence))) return true;
    if (isTogether(sentence)) return true;
    const before = `${sentences[at - 1] ?? ''} ${sentence}`;
    return REFERRED.test(sentence) && CALL_NAMED.test(before);
  });
}

function isTogether(sentence: string): boolean {
  const isCall = TOGETHER.test(sentence) && CALL_NAMED.test(sentence);
  return isCall && TO_COME.test(sentence) && !REFUSED.test(sentence);
}
