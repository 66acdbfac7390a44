/**
 * A pattern that finds any phrase of a list as whole words.
 *
 * @param list - Phrases separated by commas or line breaks, in lower case; `*` stands for any ending of a word.
 */
export function phraseList(list: string): RegExp {
  const phrases = list
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    // The longest first: of "on" and "on board" the second is meant.
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.+?()[\]{}^$|/\\]/gu, String.raw`\$&`)
        .replace(/\*/gu, String.raw`[\p{L}]*`)
        .replace(/ /gu, String.raw`[\s-]+`),
    );
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${phrases.join('|')})(?![\p{L}\d])`, 'gu');
}

/** Whether a text has a phrase of a list. */
export function hasPhrase(text: string, list: RegExp): boolean {
  return text.search(list) >= 0;
}
