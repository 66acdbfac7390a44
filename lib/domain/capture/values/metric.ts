import type { Figures, Stretch } from './figures';
import { withoutLead } from './words';

/** What leads to the measure: "success for us is", "what I'd want to see is", "If". */
const LEAD =
  /^(?:(?:"|for me|for us|for our purposes|and|so|then|well|yes|okay|i'd say|i say|i count it as success|look|honestly|basically|(?:it|that|this|the \w+)(?:'s| is| will be| would be)(?: considered)? (?:a success|successful|worth it|a win)|success(?: for (?:me|us))?(?: is| means| looks like| would be)?|(?:the )?(?:test|measure)(?:, for me,)? is|it works|good looks like|done means|(?:and |but )?what (?:i|we|he|she|they)(?:'d|'ll| would| do| will)? [^,.]{1,60}? is(?: that)?|(?:she|he|they|\p{L}{2,20})(?:'d|'ll| would| will)? (?:call|calls) it a (?:success|win)|i expect|one thing(?: only)?|if|when|once|that|is|it's|we|(?:i|we|she|he|they|\p{L}{2,20})(?:'d| would)?(?: only)? (?:want|wants|need|needs|expects?|would like)(?: to (?:see|have|be|get))?|\p{L}{2,20} would (?:say|add)|rather that we|wants?|(?:give|get|show) (?:me|us)|give|there (?:is|are)|there's|have|has|(?:we|i)(?:'ve| have| get| see| keep| bring)|only wants? to)[,: ]+)+/iu;
/** A longer way to the point: "what I've told my own boss is that". */
const PREFACE =
  /^.{0,100}?\b(?:is that|is one thing:?|successful if|worked if|(?:felt|agreed|told us|said) that|write down:|(?:i|we) expect|team to expect|(?:would|'d) (?:say|add)(?: one)?,?(?: that)?|need is|like this,?(?: if)?|simple, if|count it as success when|as success|from (?:my|our) side|for (?:me|us|him|her))[,:]?(?: |$)/iu;
/** How happy that would make somebody, and asides. */
const TAIL =
  /[,\u2013-]? (?:then |and |so )?(?:i'm|i am|i'd|i'll|i will|we're|we'll|we've|we'd|she's|she'd|he's|it's|it is|that's|that is|it's been|(?:that|this|it)(?:'d| would|'ll| will)|nobody|you've|it has worked|then) [^,]{0,60}$/iu;
/** What is left hanging before a figure or a day that was taken out: "come down to", "should be brought". */
const HANGS =
  /(?:[\s,;:\u2013-]|\b(?:is|are|was|were|be|been|being|am|go(?:es)?|going|comes?|coming|drops?|falls?|gets?|down|up|to|at|in|of|by|from|than|the|an?|and|or|but|should|must|will|would|may|might|can|has|have|brought|back|reach(?:es)?|stays?|if|when|that|it|with|on|for|reduced|lower(?:ed)?|until|till|before|after|measured|so|then|only|just|about|around|roughly|we've|under|below|within|inside|over|above|fewer|less|more|most|least|latest|not))+$/iu;
const OPENS =
  /^(?:[\s,;:.\u2013-]|\b(?:of|in|to|the|an?|and|or|is|are|be|by|at|on|for|from|that|which|than|so|then|but|as)\b)+/iu;
/** A measure has at least one word that says something; these say nothing of what is measured. */
const IDLE =
  /\b(?:(?:i|we|you|he|she|they|it|that|this|what|who|nobody)(?:'\p{L}+)?|for|from|me|us|my|our|side|say|says|said|would|want|wants|add|expect|count|told|tell|see|keep|get|let|make|makes|next|never|minus|plus|simple|works?|with|if|when|the|and|but|one|then|not|can|will|are|was|is|goes?|down|out|done|means|least|most|more|less|than|every|all|per)\b/giu;
const WORD = /\p{L}{3,}/u;
/** Who said it, or what a row is about: "Ingrid: ". */
const LABEL = /^[^:,]{1,40}: /u;
const EDGES = /^["\u201c\u201d*\s]+|[\s,;:.(*"\u201c\u201d\u2013-]+$/gu;
/** No more of a sentence is looked through: its measure stands near its beginning. */
const LONGEST = 400;
const GAP = '\u0000';
const GAPS = /\u0000+/u;

/**
 * What is measured, in the customer's words: the part of the sentence that names it, without what leads to it, what it
 * is now, what it is to be and by when; the whole of it where nothing would be left.
 *
 * @param text - The sentence, with single spaces.
 * @param times - Where it says by when.
 */
export function metricOf(
  text: string,
  { baseline, target, toldNow }: Figures,
  times: readonly Stretch[],
): string {
  const cut = [baseline, target, toldNow, ...times].filter((one) => one !== null);
  const masked = cut.reduce(
    (rest, { start, end }) => rest.slice(0, start) + GAP.repeat(end - start) + rest.slice(end),
    text,
  );
  const parts = masked.slice(0, LONGEST).split(GAPS);
  const metric = parts
    .map((part, index) => plain(part, index === 0, index === parts.length - 1))
    .find((part) => WORD.test(part.replace(IDLE, '')));
  return metric ?? withoutLead(text);
}

/** One part of the sentence, without what leads to it and what only joined it to what stood beside it. */
function plain(part: string, isFirst: boolean, isLast: boolean): string {
  const begun = isFirst ? withoutLabel(withoutLead(part)) : part.replace(OPENS, '');
  const told = begun.replace(PREFACE, '').replace(LEAD, '').replace(TAIL, '');
  return (isLast ? told : told.replace(HANGS, '')).replace(EDGES, '');
}

function withoutLabel(text: string): string {
  const rest = text.replace(LABEL, '');
  return WORD.test(rest.replace(HANGS, '')) ? rest : text;
}
