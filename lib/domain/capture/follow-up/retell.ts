/** Past forms that stand for themselves: "Raj ran the test", "Legal approved it". */
const THIRD_PAST =
  /^((?:(?:our|the|my|your) )?[\p{L}'’-]{2,30}(?: [\p{L}'’-]{2,30}){0,2}) (ran|did|sent|spoke|met|made|wrote|took|gave|got|found|put|drew|paid|told|cut|filled|signed|checked|asked|ordered|booked|approved|confirmed|finished|completed|uploaded|tested|reviewed|returned|delivered|raised|named|talked|agreed|called)\b/iu;
/** "I checked: it works" is what "check whether it works" asks for. */
const FOUND_OUT = /^((?:i|we) (?:checked|asked|clarified|verified)(?: with [^:,]{2,40})?)[:,] /iu;
/** They say a deed by doing it. */
const PERFORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:just |so )?to confirm(?: in writing)?\b[:,]?/iu, 'I confirmed'],
  [/\b(i|we) (?:can |hereby |do |gladly )*confirm\b/iu, '$1 confirmed'],
  [/^(?:i am |i'm |i’m )?(?:copying|looping|cc'?ing|adding) in\b/iu, 'I introduced'],
  [/^(?:copied|cc'?d|looped) (?:in )?(?:here )?(?:is|are)\b/iu, 'I introduced'],
  [/\b(i|we) (?:accept|agree to|approve|sign)\b/iu, '$1 have accepted'],
];
/** The reader of what was delivered says so. */
const RECEIVED =
  /^(?:(?:hi|hello|hey|dear|morning|ok|okay|great|perfect|super)\b[^,!.]{0,30}[,!.] )?(?:(?:many )?(?:thanks|thank you|thx|cheers)(?: again| so much| very much| a lot)?(?:,? [\p{Lu}][\p{L}]+,?)? for (?:sending(?: over| across| us| me)? |sharing |providing |getting )?|(?:we |i )?(?:have |’ve |'ve )?(?:just |now )?(?:received|got) )(?:the|your|all|those|these|both)\b\s*/iu;
/** "Your test data came through." */
const ARRIVED =
  /^(?:your|the) (.{3,60}?) (?:(?:just |has |have )?(?:came through|come through|arrived|landed|reached (?:us|me))|(?:is|are) (?:here|in))\b/iu;
/** "The price sheet for 400 users: …" gives what it names. */
const NAMED = /^([^:?!.]{4,70}): (?=\S.{8,})/u;
const HAS_VERB =
  /\b(?:is|are|was|were|be|will|would|can|could|should|may|might|must|have|has|had|do|does|did|need|needs|want|wants|please|if|when|why|how|who|what|where|which|note|question|problem|issue|idea|option|agenda|reminder|ps|re|fyi)\b/iu;

/**
 * The same sentence in the forms in which a ledger's reader knows a delivery: as written first. The other side's
 * people and their deeds are told as our own would be.
 */
export function retell(sentence: string): string[] {
  const forms = [sentence];
  const third = THIRD_PAST.exec(sentence);
  if (third !== null)
    forms.push(`${third[1] ?? ''} has ${third[2] ?? ''}${sentence.slice(third[0].length)}`);
  for (const [pattern, instead] of PERFORMS)
    if (pattern.test(sentence)) forms.push(sentence.replace(pattern, instead));
  if (FOUND_OUT.test(sentence)) forms.push(sentence.replace(FOUND_OUT, '$1 '));
  const named = NAMED.exec(sentence);
  if (named !== null && !HAS_VERB.test(named[1] ?? ''))
    forms.push(`Here is ${named[1] ?? ''}, ${sentence.slice(named[0].length)}`);
  return forms;
}

/** What a sentence says was received, told as its giver would; null when it tells nothing of the kind. */
export function retellReceipt(sentence: string): string | null {
  if (sentence.includes('?')) return null;
  const arrived = ARRIVED.exec(sentence)?.[1];
  if (arrived !== undefined) return `Here is the ${arrived}`;
  const received = RECEIVED.exec(sentence);
  if (received === null) return null;
  const rest = sentence.slice(received[0].length).split(/[,;:!–]| [-—] | and /u)[0] ?? '';
  return rest.trim() === '' ? null : `Here is the ${rest}`;
}
