import { i18n } from '#i18n';
import { csvText } from '@/components/ui/csv-text';
import type { OverviewRow } from '@/lib/domain/overview/overview-row';

/** Each deal's figures as CSV; days are ISO, which every spreadsheet takes alike. */
export function habitsCsv(rows: readonly OverviewRow[]): string {
  return csvText([columns(), ...rows.map(cells)]);
}

function columns(): string[] {
  return [
    i18n.t('dealsTable.deal'),
    i18n.t('deal.company'),
    i18n.t('phase.label'),
    i18n.t('deal.closeDate'),
    i18n.t('habit.briefs'),
    i18n.t('habit.alignment'),
    i18n.t('habit.promises'),
    i18n.t('habit.promisesSettled'),
    i18n.t('habit.promisesOpen'),
    i18n.t('habit.summaries'),
    i18n.t('habit.summariesSent'),
  ];
}

function cells({ name, company, phase, closeDate, habits, openPromises }: OverviewRow): string[] {
  return [
    name,
    company,
    i18n.t(`phase.${phase}`),
    closeDate ?? '',
    verdict(habits.briefInTime),
    verdict(habits.alignmentInTime),
    String(habits.promisesKept),
    String(habits.promisesSettled),
    String(openPromises),
    String(habits.summariesConfirmed),
    String(habits.summariesSent),
  ];
}

function verdict(isInTime: boolean | null): string {
  if (isInTime === null) return i18n.t('habit.notKnown');
  return i18n.t(isInTime ? 'habit.yes' : 'habit.no');
}
