/** Characters that typing, typesetting or HTML put where a plain one is meant; each maps to one code unit, so offsets stay true. */
const PLAIN: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02BC': "'",
  '\u00B4': "'",
  '`': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '\u2013',
  '\u2014': '\u2013',
  '\u2015': '\u2013',
  '\r': ' ',
  '\n': ' ',
  '\t': ' ',
  '\u2026': '.',
  '\u037E': ';',
};

const SPACE_LIKE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE0E\uFE0F\uFEFF]/;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"]+/g;

/**
 * The text in lower case with straight quotes and plain spaces, for matching only. It has exactly
 * the length of the original, so an offset into one is an offset into the other. Emoji become `;`, for
 * people end sentences with them; addresses on the web become a run of `x`.
 */
export function normalise(text: string): string {
  const masked = text.replace(URL, (url) => 'x'.repeat(url.length));
  const lower = masked.toLowerCase();
  // İ grows when lower-cased; then each character is lowered alone and kept if it would grow.
  const base =
    lower.length === text.length ? lower : Array.from(masked, lowerKeepingLength).join('');
  return base.replace(/[^\x20-\x5F\x61-\x7E]/g, plainCharacter);
}

function lowerKeepingLength(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

function plainCharacter(character: string): string {
  const known = PLAIN[character];
  if (known !== undefined) return known;
  if (SPACE_LIKE.test(character)) return ' ';
  const code = character.charCodeAt(0);
  if ((code >= 0xd800 && code <= 0xdbff) || (code >= 0x2600 && code <= 0x27bf)) return ';';
  return code >= 0xdc00 && code <= 0xdfff ? ' ' : character;
}
