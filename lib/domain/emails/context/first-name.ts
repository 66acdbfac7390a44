import { cleanLine } from './clean-line';

const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|lord|lady|rev|fr|hon|judge|capt|col|maj|gen|sgt|eng|ing|dipl|herr|frau|m|mme|mlle|sr|sra)\.?(?:-ing\.?)?$/iu;
/** Titles that are titles only with their dot: without it they may be a name or an initial. */
const NEEDS_DOT = /^(?:m|sr|eng|ing|fr|gen|sgt|maj|col|hon|lord|lady|judge|dipl|rev|sra)$/iu;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|esq|ph\.?\s?d|m\.?d|mba|cpa|cfa|pmp|msc|bsc|pe|rn|cissp)\.?$/iu;
const INITIAL = /^\p{L}\.?$/u;

/**
 * The name to greet someone by, from a full name as people, directories and CRMs write it:
 * "Dr. Dana Whitfield", "WHITFIELD, Dana", "Robert (Bob) Smith" → "Bob". Empty where there is no name;
 * a title with a lone surname is kept whole ("Dr. Whitfield").
 */
export function firstName(fullName: string): string {
  const name = cleanLine(fullName);
  if (name === '' || name.includes('@')) return '';
  const nickname = /["“(]\s*(\p{Lu}[\p{L}'’-]+)\s*["”)]/u.exec(name)?.[1];
  if (nickname !== undefined && /^[^\s(]+\s+["“(]/u.test(name)) return nickname;
  const { part, isGivenOnly } = givenPart(name.replace(/\([^)]*\)|["“][^"”]*["”]/gu, ' '));
  const words = part.split(' ').filter((word) => word !== '' && !SUFFIX.test(word));
  const rest = words.slice(leadingTitles(words));
  const isSurnameOnly = !isGivenOnly && rest.length === 1 && words.length > 1;
  if (rest.length === 0 || isSurnameOnly) return evenCase(words.join(' '));
  if (rest.length === 1) return evenCase(rest[0] ?? '');
  const spelledOut = (isGivenOnly ? rest : rest.slice(0, -1)).find((word) => !INITIAL.test(word));
  return evenCase(spelledOut ?? rest.join(' '));
}

/** "Whitfield, Dana" → "Dana", which is a given name; "Dana Whitfield, PhD" → "Dana Whitfield". */
function givenPart(name: string): { part: string; isGivenOnly: boolean } {
  const [before = '', after = ''] = name.split(',').map((part) => part.trim());
  const isGivenOnly = after !== '' && !after.split(' ').every((word) => SUFFIX.test(word));
  return { part: isGivenOnly ? after : before, isGivenOnly };
}

function leadingTitles(words: readonly string[]): number {
  const first = words.findIndex((word) => !TITLE.test(word) || NEEDS_DOT.test(word));
  return first === -1 ? words.length : first;
}

/** A name written all in capitals or all in small letters, in the case people use. */
function evenCase(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, '');
  const uneven =
    letters.length > 2 && (letters === letters.toUpperCase() || letters === letters.toLowerCase());
  if (!uneven || letters.toLowerCase() === letters.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
