// Most texts are: the long way takes ten times as long.
const IS_PLAIN = /^[ -~\s]*$/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** Longer ones are numbers and addresses of files: their beginning finds them. */
const LONGEST = 40;

/** The different words of a text as they are searched: lower case, without accents, in their order. */
export function searchWords(text: string): string[] {
  const plain = IS_PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.toLowerCase().match(WORD) ?? [];
  return [...new Set(words.map((word) => word.slice(0, LONGEST)))];
}

/** Every text in a JSON value, one a line; ids, days and instants are none a rep would look for. */
export function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  const parts = Array.isArray(value)
    ? value
    : Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
        name === 'id' ? [] : [part],
      );
  return parts
    .map(textsIn)
    .filter((text) => text !== '')
    .join('\n');
}
