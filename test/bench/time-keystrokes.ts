import type { Readable } from './readable';

const TYPED =
  ' Then I will ask Sam about the licence, and we should have an answer for you by Thursday.';
/** Where in the mail the sentence is typed, as a share of its length. */
const PLACES = [0.1, 0.5, 0.9];

/**
 * Types a sentence into each mail, near its beginning, in its middle and near its end, and has the mail read after
 * every keystroke by a reader that knows the mail from before. The first mail is not counted.
 * @param createReader gives a new reader; it is asked once for each mail and place
 * @returns the milliseconds of every counted keystroke
 */
export function timeKeystrokes(createReader: () => Readable, mails: readonly string[]): number[] {
  return mails.flatMap((mail, index) => {
    const times = PLACES.flatMap((share) => typeInto(createReader(), mail, share));
    return index === 0 ? [] : times;
  });
}

function typeInto(reader: Readable, mail: string, share: number): number[] {
  const at = sentenceEnd(mail, Math.floor(mail.length * share));
  reader.read(mail);
  return Array.from(TYPED, (_, typed) => {
    const text = mail.slice(0, at) + TYPED.slice(0, typed + 1) + mail.slice(at);
    const started = performance.now();
    reader.read(text);
    return performance.now() - started;
  });
}

/** The next place where a sentence was finished, which is where people go on typing. */
function sentenceEnd(mail: string, from: number): number {
  const found = mail.slice(from).search(/[.!?]\s/);
  return found < 0 ? mail.length : from + found + 1;
}
