import { NOT_NAMES } from './name-words';
import { findAll } from '../../promises/text/find-all';
import { isOfficeWord, titleAt, departmentAt } from './titles';

/** "calvin brandt he's the coo", "denise fontaine i'm the payroll manager": one or two words that an introduction follows. */
const INTRODUCED =
  /(?<![\p{L}'\u2019])(\p{Ll}{3,20})(?: (\p{Ll}{3,20}))?,? (?:he's|she's|i'm|im|he is|she is|i am|who's|who is|who runs|from) (?=(?:the |our |a )?\p{L})/gu;

/** "this is gianluca ferri export manager", "my name is dana wells", "we've got calvin brandt with us". */
const PRESENTED =
  /\b(?:this is|my name is|my name's|name is|i'm|i am|meet|got|introduce)(?: you to)? (\p{Ll}{3,20})(?: (\p{Ll}{3,20}))?,? (?=\p{L})/gu;

/** Names in a text that is written small throughout, as machines write down what is said: told by the title that follows them. */
export function introducedSmall(text: string): string[] {
  return [INTRODUCED, PRESENTED]
    .flatMap((pattern) => findAll(pattern, text))
    .flatMap((match) => {
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
      if (titleAt(rest) === null && (departmentAt(rest) === null || !/from $/.test(match[0])))
        return [];
      const words = [match[1] ?? '', match[2] ?? ''].filter((word) => word !== '');
      return words.every(isNameLike)
        ? words
        : isNameLike(words.at(-1) ?? '')
          ? words.slice(-1)
          : [];
    });
}

function isNameLike(word: string): boolean {
  return word.length > 2 && !NOT_NAMES.has(word) && !isOfficeWord(word);
}
