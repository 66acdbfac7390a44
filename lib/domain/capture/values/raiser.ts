import { findNames } from '../people/find-names';
import { sideOf } from '../sides';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { withoutLead } from './words';

/** "Übel: says …", "Donal is not happy", "Jari objects", "Justyna's doubt", "Helen's view". */
const RAISES =
  /^(?:['\u2019]s? |:| [\u2013-] |,? (?:again|too|also)?:? ?|,? )(?:[\p{L}' ]{0,20} ?)?(?:says?|said|objects?|objected|fears?|feared|worr\w+|afraid|doubts?|concern\w*|objections?|thinks?|thought|finds?|won't|doesn't|didn't|wasn't|isn't|not|is|was|hates?|asked|insists?|wants?|view|point|fear|worry|question\w*|scared|needs?|raised|called|complain\w*|pushed|line)\b/iu;
const REACH = 90;

/** Who raised it: who said it, in notes whom they name; empty where the words don't tell. */
export function raiserOf(sentence: CaptureSentence, { context }: Around): string {
  const { author, raw } = sentence;
  const text = withoutLead(raw);
  const names = findNames(text, 0, Math.min(text.length, REACH)).filter(
    (name) => sideOf({ name: name.text, address: null }, context) !== 'ours',
  );
  const named = names.find((name) => RAISES.test(text.slice(name.end, name.end + 60)));
  if (author === null) return named?.text ?? '';
  return author.side === 'ours' ? (named?.text ?? '') : author.name;
}
