import { FAULTLESS } from './cues/whole-verdict';

/** "Looked for something to change": what was sought was not therefore found. */
const SOUGHT =
  /\b(?:look\w*|search\w*|tr(?:y|ied|ying)|hop\w+|hunt\w*) (?:hard |really |in vain )?(?:for|to find|to spot) (?:something|anything|things?|a reason|faults?|a mistake|mistakes|errors|an error|holes)(?: (?!but\b)\w+){0,4}/g;

/**
 * A sentence without what denies a correction: "nothing is missing" speaks of what is missing, and is none.
 *
 * @param norm - A sentence in lower case, spelt out.
 */
export function withoutDenials(norm: string): string {
  return norm
    .replace(
      /\b(?:no|without|not any|haven't any|don't have any|don't see any|have no|need no|zero|nothing)(?: (?:further|other|more|additional|open|real|need for))* (?:corrections?|mistakes?|typos?|errors?|amendments?|changes?|comments?|discrepancies|caveats?|is missing|missing|was missing|wrong|off|is wrong|is off|incorrect|has (?:been )?changed|changed|(?:that )?(?:i|we)(?: would|'d) (?:add|change|correct)|to (?:add|change|correct|amend|fix|edit)(?: or (?:add|change|correct|amend|fix|edit))*)(?:,? (?:or|and|nor)(?: \w+)? (?:corrections?|changes?|additions?|comments?|edits?|remarks?|amendments?))*\b/g,
      ' fine ',
    )
    .replace(
      /\b(?:can't|cannot|couldn't|could not|don't|didn't|do not|did not|wouldn't|would not|won't|needn't|haven't|not|no need to|nothing i'd|nothing we'd|nothing (?:i|we) (?:would|want to|need to)) (?:(?:need|have|want) to |see |find |spot |found |spotted |even |think of )*(?:(?:anything |a thing |any(?: \w+)? |a single \w+ |a word |it |this )?(?:to (?:add|change|correct|amend|fix)|wrong|missing|incorrect|mistakes?|errors?|typos?|corrections?|changes)|(?:add|change|correct|amend|fix) (?:a thing|anything|a word|it))\b/g,
      ' fine ',
    )
    .replace(
      /\b(?:anything|nothing)(?: that)? (?:you|we|i)(?:'ve| have)? (?:missed|forgotten|forgot|left out|overlooked|omitted)\b/g,
      ' fine ',
    )
    .replace(SOUGHT, ' ')
    .replace(
      /\byou (?:asked|wondered|wanted to know|were wondering) (?:me |us )?(?:if|whether)\b.*/,
      ' ',
    )
    .replace(
      /\byou(?:'re| are| were) right\b|\bi was (?:the one who was )?(?:wrong|mistaken)\b/g,
      ' fine ',
    )
    .replace(FAULTLESS, ' fine ')
    .replace(/\bcorrect me if (?:i'm|i am) wrong\b/g, ' ')
    .replace(/\bcouldn't (?:have|agree(?: more)?)\b/g, ' ')
    .replace(
      /\bwithout (?:any )?(?:exceptions?|reservations?|caveats?)\b|\bno exceptions?\b/g,
      ' fine ',
    )
    .replace(/\b(?:not|isn't|it's not) (?:only|just)\b/g, ' ');
}
