import { i18n } from '#i18n';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { peopleWords } from './promise-words';

/** What an exported ledger says besides the lines themselves. */
export interface ExportFacts {
  readonly dealNames: ReadonlyMap<string, string>;
}

/** The columns of an exported ledger, in order. */
export function exportColumns(): string[] {
  return [
    i18n.t('ledger.deal'),
    i18n.t('ledger.promise'),
    i18n.t('ledger.toWhom'),
    i18n.t('ledger.owner'),
    i18n.t('ledger.due'),
    i18n.t('ledger.state'),
    i18n.t('promised.class'),
    i18n.t('kind.label'),
    i18n.t('ledger.strength'),
    i18n.t('ledger.saidOn'),
    i18n.t('ledger.where'),
    i18n.t('ledger.timesSaid'),
  ];
}

/** A line in the order of {@link exportColumns}. Days are ISO, which every spreadsheet and every reader takes alike. */
export function exportCells(line: LedgerLine, { dealNames }: ExportFacts): string[] {
  const { promise, due, state, repeats } = line;
  return [
    dealNames.get(promise.dealId ?? '') ?? '',
    promise.sentence,
    peopleWords(promise),
    promise.owner,
    due ?? '',
    i18n.t(`ledgerState.${state}`),
    i18n.t(`promised.${promise.review}`),
    i18n.t(`kind.${promise.kind}`),
    i18n.t(`strength.${promise.strength}`),
    (promise.sentAt ?? promise.createdAt).slice(0, 10),
    i18n.t(`source.${promise.source}`),
    String(repeats.length + 1),
  ];
}
