/** "Dana, I'll send …", "Hi Dana, as promised …"; not "Priya, our architect, will …". */
const VOCATIVE =
  /^\s*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Oo]k|[Aa]nd|[Ss]o|[Tt]hanks)\s+)?\p{Lu}[\p{L}'\u2019-]{1,30}(?:,|!| -| \u2013| \u2014)\s+(?=(?:I|[Ww]e|[Yy]ou|[Aa]s|[Tt]h(?:e|is|at|ank|anks)|[Hh]ere|[Aa]ttached|[Jj]ust|[Gg]ood|[Yy]es|[Ss]ure|[Pp]lease)\b)/u;

/** A sentence without the name it begins with, of the one who is spoken to. */
export function withoutVocative(sentence: string): string {
  return sentence.replace(VOCATIVE, '');
}
