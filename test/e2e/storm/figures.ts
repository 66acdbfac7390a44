import { percentile } from '../../bench/percentile';
import { table } from '../../bench/table';
import { faultName, ledgerExcuse } from './faults';
import type { PlayedSend } from './play-send';
import type { WorldResult } from './run-world';

/** The figures of a storm. */
export interface Figures {
  readonly lines: readonly string[];
  /** What must be nothing: one line for each thing that went wrong. */
  readonly wrongs: readonly string[];
}

/** Counts what a storm's browsers saw. */
export function countFigures(results: readonly WorldResult[]): Figures {
  const played = results.flatMap((result) => result.played);
  const problems = played.flatMap((one) =>
    one.problems.map((problem) => `${problem}: ${describe(one)}`),
  );
  const ledger = results.flatMap(ledgerProblems);
  const broken = results.flatMap((result) => result.broken);
  const count = (word: string) => problems.filter((line) => line.startsWith(word)).length;
  const wrongMails = results.flatMap((result) => result.wrongs);
  const inWrongs = (word: string) => wrongMails.filter((line) => line.includes(word)).length;
  const times = played.flatMap(({ leaveTimes }) => leaveTimes);
  const more = played.filter(({ moreActs }) => moreActs > 0);
  // Nothing excuses a promise that is there twice.
  const isStrict = ({ excuses, missing }: LedgerProblem) => excuses.length === 0 || missing < 0;
  const strict = ledger.filter(isStrict);
  const excused = (why: string) =>
    ledger.filter((one) => !isStrict(one) && one.excuses.includes(why)).length;
  const lines = [
    `${String(played.length)} sends played, ${String(broken.length)} could not be played`,
    '',
    ...byGroup('sends by way', played, ({ plan }) => [plan.way.name]),
    ...byGroup('by what the rep wanted', played, ({ plan }) => [plan.intention.name]),
    ...byGroup('by fault', played, ({ plan }) =>
      plan.faults.length === 0 ? ['none'] : plan.faults.map(faultName),
    ),
    ...table([
      ['dialog seen', String(played.filter(({ asked }) => asked).length)],
      ['calls of ours that failed by a fault', String(sum(played.map((one) => one.failedCalls)))],
      ['left', String(times.length)],
      ['wedged', String(count('wedged'))],
      ['wrong mail sent', String(inWrongs('another'))],
      ['held but sent', String(count('held but sent') + inWrongs('nobody wanted'))],
      ['held and lost', String(count('held and lost'))],
      ['sent while the dialog was open', String(count('sent unasked'))],
      ['sent twice', String(inWrongs('twice'))],
      ['one more press: a first answer had no effect in 4 s', String(more.length)],
      [
        'ledger: mails with promises missing',
        String(strict.filter((one) => one.missing > 0).length),
      ],
      [
        'ledger: mails with promises too many',
        String(strict.filter((one) => one.missing < 0).length),
      ],
      ['ledger: off after a fault in the database', String(excused('database'))],
      ['ledger: off, left while the extension was gone', String(excused('extension gone'))],
      ['ledger: off, a message of ours was never answered', String(excused('unanswered'))],
    ]),
    '',
    `time to leave, ms: p50 ${ms(times, 0.5)}, p95 ${ms(times, 0.95)}, most ${ms(times, 1)}`,
    ...more.map((one) => `pressed once more: ${describe(one)}`),
    ...ledger.map(({ line }) => line),
    ...broken.map((line) => `could not be played: ${line}`),
  ];
  return { lines, wrongs: [...problems, ...wrongMails, ...strict.map(({ line }) => line)] };
}

interface LedgerProblem {
  readonly line: string;
  readonly missing: number;
  readonly excuses: readonly string[];
}

function ledgerProblems({ played, records, left, ledger }: WorldResult): readonly LedgerProblem[] {
  return [...records.values()].flatMap((record) => {
    const wanted = left.has(record.id) ? record.promises : 0;
    const missing = wanted - (ledger.get(record.id) ?? 0);
    if (missing === 0) return [];
    const one = played.find(({ plan }) => plan.id === record.id);
    const about = one === undefined ? `mail ${String(record.id)}` : describe(one);
    return {
      missing,
      excuses: (one?.plan.faults ?? []).flatMap((fault) => ledgerExcuse(fault) ?? []),
      line: `ledger: ${missing > 0 ? 'missing' : 'too many'} ${String(Math.abs(missing))} of ${String(wanted)}: ${about}`,
    };
  });
}

/** One send in a line, so that it can be played again. */
export function describe({ plan, asked }: PlayedSend): string {
  const faults = plan.faults.map((fault) =>
    Object.values(fault)
      .filter((value) => value !== '')
      .join(' '),
  );
  return `${String(plan.id)}, ${plan.way.name}, ${plan.intention.name}, ${asked ? 'asked' : 'not asked'}, faults: ${faults.join('; ') || 'none'}`;
}

function byGroup(
  title: string,
  played: readonly PlayedSend[],
  groupsOf: (one: PlayedSend) => readonly string[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const group of played.flatMap(groupsOf)) counts.set(group, (counts.get(group) ?? 0) + 1);
  const rows = [...counts].sort(([, one], [, other]) => other - one);
  return [title, ...table(rows.map(([group, count]) => [`  ${group}`, String(count)])), ''];
}

function ms(times: readonly number[], share: number): string {
  return String(Math.round(percentile(times, share)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
