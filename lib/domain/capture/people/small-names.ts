import { NOT_NAMES } from './name-words';
import { findAll } from '../../promises/text/find-all';
import { isOfficeWord, titleAt, departmentAt } from './titles';

/** "calvin brandt he's the coo", "denise fontaine i'm the payroll manager": one or two words that an introduction follows. */
const INTRODUCED =
  /(?<![\p{L}'\u2019])(\p{Ll}{3,20})(?: (\p{Ll}{3,20}))?,? (?:he's|she's|i'm|im|he is|she is|i am|who's|from) (?=(?:the |our |a )?\p{L})/gu;

/** Names in a text that is written small throughout, as machines write down what is said: told by the title that follows them. */
export function introducedSmall(text: string): string[] {
  return findAll(INTRODUCED, text).flatMap((match) => {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    if (titleAt(rest) === null && (departmentAt(rest) === null || !/from $/.test(match[0])))
      return [];
    const words = [match[1] ?? '', match[2] ?? ''].filter((word) => word !== '');
    return words.every(isNameLike) ? words : isNameLike(words.at(-1) ?? '') ? words.slice(-1) : [];
  });
}

function isNameLike(word: string): boolean {
  return word.length > 2 && !NOT_NAMES.has(word) && !isOfficeWord(word);
}
