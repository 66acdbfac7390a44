import type { FactValue } from '../../brief/fact-schemas';
import { asPhrase } from './sentence';

type Criteria = FactValue<'scorecard'>;
type Verdict = Criteria[number]['verdict'];

/** One criterion of the evaluation as a mail words it. */
export interface ScorecardRow {
  /** Its place in the fact, so that an answer finds it again. */
  readonly index: number;
  readonly criterion: string;
  readonly target: string;
  readonly result: string;
  /** "passed", "passed in part", "not met"; empty where nobody judged it. */
  readonly verdict: string;
}

export interface ScorecardContext {
  /** How it came out, a clause without its stop; empty where it can't be counted. */
  readonly overall: string;
  readonly rows: readonly ScorecardRow[];
}

/** A scorecard longer than this is an attachment, not a mail. */
const MOST_CRITERIA = 30;

const VERDICTS = { pass: 'passed', partial: 'passed in part', fail: 'not met' } as const;
const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** The scorecard a mail shows: rows somebody began, or one empty row so that it can be asked for. Evidence stays inside. */
export function scorecardContext(criteria: Criteria): ScorecardContext {
  const rows = criteria
    .map((row, index) => ({
      index,
      criterion: asPhrase(row.criterion),
      target: asPhrase(row.target),
      result: asPhrase(row.result),
      verdict: row.verdict === null ? '' : VERDICTS[row.verdict],
    }))
    .filter((row) => row.criterion !== '' || row.result !== '')
    .slice(0, MOST_CRITERIA);
  if (rows.length === 0) {
    return {
      overall: '',
      rows: [{ index: 0, criterion: '', target: '', result: '', verdict: '' }],
    };
  }
  return { overall: overallOf(rows.map((row) => criteria[row.index]?.verdict ?? null)), rows };
}

function overallOf(verdicts: readonly Verdict[]): string {
  const total = verdicts.length;
  if (total < 2 || verdicts.includes(null)) return '';
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const [passed, partial, failed] = [count('pass'), count('partial'), count('fail')];
  if (passed === total)
    return total === 2 ? 'Both criteria passed' : `All ${inWords(total)} criteria passed`;
  const parts = [
    passed > 0 ? `${inWords(passed)} passed` : '',
    partial > 0 ? `${inWords(partial)} ${passed > 0 ? 'in part' : 'passed in part'}` : '',
    failed > 0 ? `${inWords(failed)} ${failed === 1 ? 'was' : 'were'} not met` : '',
  ].filter((part) => part !== '');
  const [first = '', ...others] = parts;
  if (others.length === 0) return '';
  const opening = first.replace(/^(\S+)/u, `$1 of the ${inWords(total)} criteria`);
  return `${opening.charAt(0).toUpperCase()}${opening.slice(1)}, ${others.join(' and ')}`;
}

function inWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}
