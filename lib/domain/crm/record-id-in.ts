const NUMBER = /^\d{1,20}$/;
/** Some addresses carry the record's name after its number, which changes with the name. */
const NUMBER_AND_NAME = /^(\d{1,20})-(?=[\p{L}])/u;
const UUID = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{32})\}?$/iu;
/** `D-1042`, `opp_9f31`: a short word and what counts. */
const NUMBERED = /^[a-z]{1,12}[-_]\d{1,12}$/iu;
/** Letters and digits in one: what a machine made up. */
const OPAQUE = /^(?=.*\d)(?=.*[a-z])[\w-]{8,100}$/iu;
/** A word, a dash, another word: a title in an address, though there is a year in it. */
const TITLE = /^[a-z]{3,}(?:-[a-z\d]+)+$/u;
const SALESFORCE = /^[a-z\d]{18}$/iu;
const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The record's id that one part of an address holds, in the one form that all its addresses share: a UUID in
 * small letters, 15 characters where 18 say the same. Null where the part is a word or a title.
 */
export function recordIdIn(part: string): string | null {
  const text = decoded(part);
  if (text === null || text.length > 120) return null;
  const named = NUMBER_AND_NAME.exec(text)?.[1];
  if (named !== undefined) return named;
  const uuid = UUID.exec(text)?.[1];
  if (uuid !== undefined) return uuid.toLowerCase();
  if (NUMBER.test(text) || NUMBERED.test(text)) return text;
  if (!OPAQUE.test(text) || TITLE.test(text)) return null;
  return SALESFORCE.test(text) && isChecked(text) ? text.slice(0, 15) : text;
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** The last three of 18 characters say which letters of the first 15 are capitals, five to each. */
function isChecked(id: string): boolean {
  const groups = [id.slice(0, 5), id.slice(5, 10), id.slice(10, 15)];
  const expected = groups.map((group) => {
    const bits = Array.from(group, (letter, at) => (/[A-Z]/u.test(letter) ? 1 << at : 0));
    return CHECK_LETTERS[bits.reduce((sum, bit) => sum + bit, 0)];
  });
  return expected.join('') === id.slice(15).toUpperCase();
}
