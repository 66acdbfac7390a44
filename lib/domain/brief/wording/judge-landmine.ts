import { ADVERSE, COMMONPLACES, EVASIONS, GOOD_NEWS } from './landmine-words';
import { hasPhrase } from './phrase-list';
import { plainText } from './plain-text';

/** How many words of its own a landmine needs, so that a newcomer learns who or what may blow up. */
const FEWEST_OWN_WORDS = 3;
/** Fewer where a clause says what is wrong. */
const FEWEST_WITH_ADVERSE = 2;
/** Shorter than a sentence is a heading, unless it says what is wrong. */
const FEWEST_WORDS = 4;
const BREAK = /[,;:!?()\n]|\.(?=\s|$)|\s-+\s|\bbut\b|\bonly that\b|\bhowever\b|\bexcept\b/u;

/** Whether a landmine says who or what may blow up: no "none", no good news, no heading, nothing that is true of every deal. */
export function isSpecificLandmine(risk: string): boolean {
  const text = plainText(risk);
  const clauses = text.split(BREAK).filter((clause) => clause.trim() !== '');
  const telling = clauses.filter((clause) => !isDismissed(clause));
  const words = telling.join(' ');
  const isAdverse = hasPhrase(words, ADVERSE);
  const isHeading = telling.flatMap(wordsOf).length < FEWEST_WORDS - (isAdverse ? 1 : 0);
  return !isHeading && ownWords(words) >= (isAdverse ? FEWEST_WITH_ADVERSE : FEWEST_OWN_WORDS);
}

/** Good news and evasions say nothing, unless the same clause also says what is wrong. */
function isDismissed(clause: string): boolean {
  if (hasPhrase(clause, EVASIONS)) return true;
  return hasPhrase(clause, GOOD_NEWS) && !hasPhrase(clause.replace(GOOD_NEWS, ' '), ADVERSE);
}

/** How many words are not those of every deal. */
function ownWords(words: string): number {
  return wordsOf(words.replace(COMMONPLACES, ' ')).length;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\d'.%€$£-]*/gu) ?? [];
}
