/**
 * A promise as every reader of promises finds it. Each mail ends with it, so that finding it shows that the mail
 * was read to its end.
 */
export const LAST_WORDS = 'We will send you the signed contract by Friday.';

/**
 * Cuts a text into mails of exactly `words` words (of anything between white space), line breaks kept, each the
 * continuation of the one before and each closed by {@link LAST_WORDS}. Gives fewer than `count` where the text is
 * too short, and always the same ones.
 * @throws RangeError when `words` leaves no room for more than the last words
 */
export function buildMails(lines: readonly string[], words: number, count: number): string[] {
  const room = words - wordsOf(LAST_WORDS).length;
  if (room < 1) throw new RangeError(`a mail of ${words} words has no room for its text`);
  const mails: string[] = [];
  let mail: string[] = [];
  let left = room;
  for (const line of lines) {
    let rest = wordsOf(line);
    // An empty line parts paragraphs, and so do several.
    if (rest.length === 0 && (mail.at(-1) ?? '') !== '') mail.push('');
    while (rest.length > 0) {
      if (mails.length === count) return mails;
      const taken = rest.slice(0, left);
      mail.push(taken.join(' '));
      rest = rest.slice(taken.length);
      left -= taken.length;
      if (left > 0) continue;
      mails.push(close(mail.join('\n')));
      mail = [];
      left = room;
    }
  }
  return mails;
}

/** Ends the sentence that was cut and adds the last words, so that no half line stands alone like a name. */
function close(text: string): string {
  return `${text}${/[.?!]$/.test(text) ? '' : '.'} ${LAST_WORDS}`;
}

function wordsOf(line: string): string[] {
  return line.match(/\S+/g) ?? [];
}
