import type { Line } from './line';

/** Whom a mail speaks to and who wrote it, as lower-case words of their names. */
export interface People {
  readonly readers: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

const GREETING =
  /^(?:hi|hello|hey|dear|hej|hei|hallo|szia|hola|ciao|ol\u00e1|moin|servus|bonjour|good (?:morning|afternoon|evening|day)|greetings|morning|afternoon|hiya|yo)[\s,!]+(?:again |there |both |all |everyone |team |dear )*/i;
const NAME = /^\p{Lu}[\p{L}'\u2019.-]*$/u;

/** Reads the readers' names from the greeting and the writer's from what is known of them and from their signature. */
export function findPeople(
  text: string,
  lines: readonly Line[],
  signature: readonly Line[],
  writerName: string | null,
): People {
  const first = lines.find((line) => line.norm !== '');
  const own = new Set([
    ...wordsOf(writerName ?? ''),
    ...signature
      .slice(0, 8)
      .flatMap((line) => wordsOf(text.slice(line.start, Math.min(line.end, line.start + 120)))),
  ]);
  return {
    readers: first
      ? readerNames(text.slice(first.start, Math.min(first.end, first.start + 160)).trim(), own)
      : new Set(),
    own,
  };
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,|/()<>]+/)
    .filter((word) => NAME.test(word) && word.length > 1)
    .map((word) => word.toLowerCase().replace(/\.$/, ''));
}

/** "Hi Erik, hi Karin," · "Hélène, Philip," · "John, sorry to hear it." */
function readerNames(line: string, own: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  const greeted = GREETING.test(line);
  for (const part of line.split(/,| and | & | \/ /).slice(0, 6)) {
    const words = part
      .trim()
      .replace(GREETING, '')
      .replace(/[!.:;]+$/, '')
      .split(/\s+/);
    const isName =
      words.length <= 3 &&
      words.every((word) => NAME.test(word) || /^(?:von|van|de|da|mr|ms|mrs|dr)\.?$/i.test(word));
    if (!isName || (!greeted && !line.includes(',') && line.length > 25)) break;
    for (const word of words) if (!own.has(word.toLowerCase())) names.add(word.toLowerCase());
  }
  return names;
}
