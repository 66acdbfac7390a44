const LONGEST = 300;
const REMOVED = '…';
/** What a text is made of where a key could stand: no separators that keys don't have. */
const WORD = /[^\s"'<>,;:()[\]{}=|]{8,}/gu;

/**
 * What a CRM said, as one short line without the key: not as it is, not encoded, not a longer piece of it.
 *
 * @param key - What the call signed in with; empty for none.
 */
export function plainDetail(text: string, key: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return cut(key === '' ? line : withoutKey(line, key));
}

function withoutKey(line: string, key: string): string {
  const small = key.toLowerCase();
  const whole = [key, encodeURIComponent(key)].reduce(
    (rest, form) => replaceAnyCase(rest, form),
    line,
  );
  return whole.replace(WORD, (word) => {
    const piece = word.toLowerCase();
    return small.includes(piece) || piece.includes(small) ? REMOVED : word;
  });
}

function replaceAnyCase(text: string, form: string): string {
  return text.replace(new RegExp(form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi'), REMOVED);
}

function cut(line: string): string {
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).toWellFormed()}…`;
}
