import { findAll } from '../../promises/text/find-all';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { sureRivals } from './competitor-name';

/** Where a clause of its own may begin. */
const CLAUSE =
  /[,;] (?:and |or |but |while |whereas )?|(?: \u2013| -|\)) | (?:and|or|but|while|whereas|vs\.?) /g;

/**
 * The clauses of a sentence, one for each competitor that it names: "Weave is in three clinics", "also talked to
 * PlanDock but passed"; the sentence itself where it names one at most.
 */
export function competitorClauses(
  sentence: CaptureSentence,
  { context, document }: Around,
): CaptureSentence[] {
  const { norm, raw, start } = sentence;
  const rivals = sureRivals(sentence, context, document);
  let from = 0;
  const clauses: CaptureSentence[] = [];
  rivals.forEach((rival, index) => {
    const next = rivals[index + 1];
    if (next === undefined) {
      clauses.push(part(from, norm.length));
      return;
    }
    const behind = rival.start + rival.text.length;
    const mark = findAll(CLAUSE, norm.slice(behind, next.start)).at(-1);
    // Without anything between them they are one name, or nobody can tell.
    if (mark === undefined) return;
    clauses.push(part(from, behind + mark.index));
    from = behind + mark.index + (/^[,;] /.exec(mark[0])?.[0].length ?? 1);
  });
  return clauses.length === 0 ? [sentence] : clauses;

  function part(begin: number, end: number): CaptureSentence {
    return {
      ...sentence,
      start: start + begin,
      norm: norm.slice(begin, end),
      raw: raw.slice(begin, end),
    };
  }
}
