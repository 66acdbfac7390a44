import { i18n } from '#i18n';
import { isPartName, partText } from '@/components/history/part-text';
import { valueText } from '@/components/history/value-text';
import { DEAL_PHASES, HANDOFF_MODELS } from '@/lib/domain/deals/deal';
import type { Conflict, ItemSubject } from '@/lib/domain/share/deal-items';

const DEAL_PART_KEYS = {
  name: 'deal.name',
  company: 'deal.company',
  phase: 'phase.label',
  handoffModel: 'deal.handoff',
  closeDate: 'deal.closeDate',
} as const;

/** What a line of the preview is about. */
export function subjectWords(subject: ItemSubject): string {
  switch (subject.what) {
    case 'deal':
      return i18n.t(DEAL_PART_KEYS[subject.part]);
    case 'fact':
      return i18n.t(`fact.${subject.field}.title`);
    case 'person':
      return subject.name === '' ? i18n.t('people.unnamed') : subject.name;
  }
}

/** The part of it that both sides wrote: the innermost of its path, in words; empty for the whole. */
export function partWords({ path }: Conflict): string {
  const part = path.split('.').findLast(isPartName);
  const words = part === undefined ? '' : partText(part);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What one side wrote, as a rep reads it. */
export function valueWords({ key }: Conflict, value: unknown, now: Date): string {
  const phase = DEAL_PHASES.find((one) => key === 'deal.phase' && one === value);
  if (phase !== undefined) return i18n.t(`phase.${phase}`);
  const model = HANDOFF_MODELS.find((one) => key === 'deal.handoffModel' && one === value);
  if (model !== undefined) return i18n.t(`deal.handoffModel.${model}`);
  return valueText(value, now) || i18n.t('share.none');
}
