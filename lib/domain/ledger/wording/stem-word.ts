/** Endings from long to short, each with what must be left of a word that loses it. */
const ENDINGS: readonly (readonly [ending: string, least: number, instead: string])[] = [
  ['isations', 4, ''],
  ['izations', 4, ''],
  ['isation', 4, ''],
  ['ization', 4, ''],
  ['ations', 4, ''],
  ['ation', 4, ''],
  ['ments', 4, ''],
  ['ment', 4, ''],
  ['ating', 4, ''],
  ['ising', 4, ''],
  ['izing', 4, ''],
  ['ings', 3, ''],
  ['ing', 3, ''],
  ['ated', 4, ''],
  ['ates', 4, ''],
  ['ised', 4, ''],
  ['ized', 4, ''],
  ['ate', 4, ''],
  ['ise', 4, ''],
  ['ize', 4, ''],
  ['ions', 4, ''],
  ['ion', 4, ''],
  ['ies', 2, 'y'],
  ['ied', 2, 'y'],
  ['als', 5, ''],
  ['al', 5, ''],
  ['ed', 3, ''],
];

/**
 * What the common forms of an English word share: plurals, -ing, -ed, and nouns made of verbs
 * ("integrate", "integrating", "integrations"). Not a word, and only good for comparing.
 *
 * @param word - In lower case.
 */
export function stemWord(word: string): string {
  if (word.length < 4) return word;
  // No other letter ends one of them.
  if (!'sgdelnt'.includes(word.at(-1) ?? '')) return bare(word);
  for (const [ending, least, instead] of ENDINGS) {
    if (word.length - ending.length >= least && word.endsWith(ending))
      return bare(word.slice(0, -ending.length) + instead);
  }
  return bare(/[^siu]s$/.test(word) ? word.slice(0, -1) : word);
}

/** Without a doubled last consonant ("shipp") and without the last e or y ("price", "delivery"). */
function bare(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (stem.length > 3 && last === stem.at(-2) && /[bdgklmnprt]/.test(last))
    return stem.slice(0, -1);
  return stem.length > 3 && (last === 'e' || last === 'y') ? stem.slice(0, -1) : stem;
}
