import { findDeliveries } from '@/lib/domain/ledger/find-deliveries';
import { prepareEarlier } from '@/lib/domain/ledger/match-earlier';
import type { Tally } from '../evaluate';
import { tallyLine } from '../report';
import {
  deliveryCases,
  repeatCases,
  type DeliveryCase,
  type LedgerPart,
  type RepeatCase,
} from './ledger-sets';

/** How well repeated and contradicted promises are known: how many, and how many of them as labelled. */
export interface RepeatScore extends Tally {
  /** Of those matched, the ones with the right earlier passage and the right relation. */
  readonly right: number;
}

/** Scores what a passage repeats or contradicts. */
export function scoreRepeats(cases: readonly RepeatCase[]): RepeatScore {
  let [gold, found, matched, right] = [0, 0, 0, 0];
  for (const { earlier, now, gold: label } of cases) {
    const match = prepareEarlier(earlier)(now);
    if (label) gold += 1;
    if (match) found += 1;
    if (!label || !match) continue;
    matched += 1;
    if (match.id === label.id && match.about === label.about) right += 1;
  }
  return { gold, found, matched, right };
}

/** Scores which promises a mail delivers, and by which sentence. */
export function scoreDeliveries(cases: readonly DeliveryCase[]): Tally {
  let [gold, found, matched] = [0, 0, 0];
  for (const { open, sentences, gold: labels } of cases) {
    const deliveries = findDeliveries(sentences, open);
    gold += labels.length;
    found += deliveries.length;
    matched += deliveries.filter(({ promiseId, sentence }) =>
      labels.some((label) => label.promiseId === promiseId && label.sentence === sentence),
    ).length;
  }
  return { gold, found, matched };
}

/** The ledger's figures, line by line. */
export function ledgerLines(): string[] {
  return [
    ...partLines('sealed', 'only scored, written before the rules'),
    ...partLines('open', 'the rules were made with it'),
  ];
}

function partLines(part: LedgerPart, note: string): string[] {
  const repeats = repeatCases(part);
  const deliveries = deliveryCases(part);
  const { right, ...tally } = scoreRepeats(repeats);
  return [
    `The ledger, ${part}: ${note} (${String(repeats.length)} passages, ${String(deliveries.length)} mails)`,
    tallyLine('repeated, contradicted', tally),
    `  relation right             ${String(right)} of ${String(tally.matched)}`,
    tallyLine('delivered', scoreDeliveries(deliveries)),
  ];
}
