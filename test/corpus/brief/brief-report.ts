import { judgeEvent } from '@/lib/domain/brief/wording/judge-event';
import { isSpecificLandmine } from '@/lib/domain/brief/wording/judge-landmine';
import { judgeMetric } from '@/lib/domain/brief/wording/judge-metric';
import type { Tally } from '../evaluate';
import { tallyLine } from '../report';
import { briefCases, type BriefCase, type BriefPart } from './brief-sets';

/** How often entries are judged as their annotator judged them. The tally counts the bad ones. */
export interface BriefScore extends Tally {
  readonly cases: number;
  readonly agreed: number;
  /** Of the bad ones found, those where just the labelled parts are named as missing. */
  readonly named: number;
}

/** What the rules find missing in an entry; nothing where it is good. An owner is only wished for. */
function missingIn(one: BriefCase): string[] {
  if (one.kind === 'metric')
    return judgeMetric(one.value).missing.filter((part) => part !== 'owner');
  if (one.kind === 'landmine') return isSpecificLandmine(one.value.risk) ? [] : ['specific'];
  const { lacksEvent, lacksTime } = judgeEvent(one.value);
  return [...(lacksEvent ? ['event'] : []), ...(lacksTime ? ['date'] : [])];
}

/** Scores how entries are judged. */
export function scoreBrief(cases: readonly BriefCase[]): BriefScore {
  const judged = cases.map((one) => ({ one, missing: missingIn(one) }));
  const bad = judged.filter(({ one }) => !one.good);
  const found = judged.filter(({ missing }) => missing.length > 0);
  const matched = bad.filter(({ missing }) => missing.length > 0);
  return {
    cases: cases.length,
    agreed: judged.filter(({ one, missing }) => one.good === (missing.length === 0)).length,
    gold: bad.length,
    found: found.length,
    matched: matched.length,
    named: matched.filter(({ one, missing }) => isSame(one.missing, missing)).length,
  };
}

/** The figures of moods and evasions, line by line. */
export function briefLines(): string[] {
  return [
    ...partLines('sealed', 'judged before and apart from the rules, only scored'),
    ...partLines('tuned', 'the rules were made with it'),
  ];
}

function partLines(part: BriefPart, note: string): string[] {
  const cases = briefCases(part);
  const groups = [
    ['whole', cases],
    ...(['metric', 'event', 'landmine'] as const).map(
      (kind) => [kind, cases.filter((one) => one.kind === kind)] as const,
    ),
  ] as const;
  return [
    `The brief's moods, ${part}: ${note} (${String(cases.length)} entries)`,
    ...groups.flatMap(([name, own]) => scoreLines(name, scoreBrief(own))),
  ];
}

function scoreLines(name: string, score: BriefScore): string[] {
  const share = ((100 * score.agreed) / score.cases).toFixed(1);
  return [
    `  ${name.padEnd(26)} ${share} % judged alike (${String(score.agreed)} of ${String(score.cases)}), the missing parts alike in ${String(score.named)} of ${String(score.matched)}`,
    tallyLine(`${name}, refused`, score),
  ];
}

function isSame(labelled: readonly string[], found: readonly string[]): boolean {
  return labelled.length === found.length && labelled.every((part) => found.includes(part));
}
