import { i18n } from '#i18n';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import { sortLedger } from '@/lib/domain/ledger/sort-ledger';
import type { ExportFacts } from './ledger-table';
import { peopleWords } from './promise-words';

/** The lines as Markdown: a heading for each deal, below it one for each part of its ledger. */
export function ledgerMarkdown(lines: readonly LedgerLine[], { dealNames }: ExportFacts): string {
  const byDeal = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const name = dealNames.get(line.promise.dealId ?? '') ?? i18n.t('ledger.noDeal');
    byDeal.set(name, [...(byDeal.get(name) ?? []), line]);
  }
  const deals = [...byDeal].map(([name, own]) =>
    [`## ${escapeMarkdown(name)}`, ...sortLedger(own).map(partOf)].join('\n\n'),
  );
  return [`# ${i18n.t('desk.promises')}`, ...deals].join('\n\n') + '\n';
}

function partOf({ group, lines }: ReturnType<typeof sortLedger>[number]): string {
  return [`### ${i18n.t(`ledgerGroup.${group}`)}`, '', ...lines.map(itemOf)].join('\n');
}

function itemOf({ promise, due, state }: LedgerLine): string {
  const names = peopleWords(promise);
  const told = [
    i18n.t(`ledgerState.${state}`),
    due === null ? '' : i18n.t('ledger.dueOn', { day: due }),
    promise.type === 'promise' ? i18n.t(`promised.${promise.review}`) : '',
    i18n.t(`kind.${promise.kind}`),
    promise.owner,
    names === '' ? '' : i18n.t('ledger.to', { names }),
    `${i18n.t(`source.${promise.source}`)} ${(promise.sentAt ?? promise.createdAt).slice(0, 10)}`,
  ];
  const facts = told.filter((part) => part !== '').join(' · ');
  return `- ${escapeMarkdown(promise.sentence)}  \n  ${escapeMarkdown(facts)}`;
}

/** Makes a text stand for itself, on one line: no markup, no HTML, no link. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&]/gu, (sign) => `\\${sign}`)
    .replace(/^(\d+)\)/u, '$1\\)');
}
