import { i18n } from '#i18n';
import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import { dueState } from '@/lib/domain/agenda/due-state';
import type { TodayClock } from '@/lib/domain/agenda/today';
import { CLOCK_IDS } from '@/lib/domain/clocks/clock';
import { DEAL_PHASES } from '@/lib/domain/deals/deal';
import { AE_STAGES } from '@/lib/domain/first-90/ae-stage';
import { MEETING_KINDS } from '@/lib/domain/deals/meeting';

const RISKS = [
  'discount_heavy',
  'buyer_concerns',
  'champion_limited',
  'no_measure',
  'promises_unclassed',
] as const;

/** What a thing is called where nobody may read over a shoulder: its kind, and no word of a mail or a promise. */
export function plainName({ kind, code }: AgendaItem): string {
  switch (kind) {
    case 'promise':
    case 'unanswered':
    case 'answered':
    case 'risk':
      return i18n.t(`notice.${kind}`);
    case 'clock': {
      const id = CLOCK_IDS.find((one) => one === code);
      return id === undefined ? i18n.t('today.isKind.clock') : i18n.t(`today.clock.${id}`);
    }
    case 'meeting': {
      const meeting = MEETING_KINDS.find((one) => one === code) ?? 'other';
      return i18n.t(`note.kinds.${meeting}`);
    }
    case 'ninety_days': {
      const stage = AE_STAGES.find((one) => one === code);
      return stage === undefined
        ? i18n.t('today.isKind.ninety_days')
        : i18n.t('today.stage', { stage: i18n.t(`first90.stage.${stage}`) });
    }
    case 'offer': {
      const phase = DEAL_PHASES.find((one) => one === code);
      return i18n.t('today.offer', { phase: phase === undefined ? '' : i18n.t(`phase.${phase}`) });
    }
  }
}

/** What a thing is, in full: its own words where it has some. */
export function itemName(item: AgendaItem): string {
  if (item.kind === 'risk') {
    const codes = item.code.split(' ');
    const reasons = RISKS.filter((risk) => codes.includes(risk));
    const list = new Intl.ListFormat(undefined, { type: 'unit' });
    const words = list.format(reasons.map((risk) => i18n.t(`today.risk.${risk}`)));
    return words.charAt(0).toLocaleUpperCase() + words.slice(1);
  }
  const words = item.text.trim();
  if (words === '') return plainName(item);
  switch (item.kind) {
    case 'promise':
      return i18n.t('today.quoted', { words });
    case 'unanswered':
      return i18n.t('today.noAnswer', { subject: words });
    case 'answered':
      return i18n.t('today.answer', { subject: words });
    default:
      return words;
  }
}

const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

/** When a thing is or was due, in a word or two; empty for what has no time. */
export function dueWords(item: AgendaItem, clock: TodayClock): string {
  const state = dueState(item, clock);
  const at = 'at' in state ? new Date(state.at) : clock.now;
  const parts = { time: time.format(at), day: day.format(at) };
  switch (state.code) {
    case 'none':
      return '';
    case 'now':
      return i18n.t('today.when.now');
    case 'late_now':
      return i18n.t('today.when.lateNow');
    case 'late_hours':
      return i18n.t('today.when.lateHours', state.count);
    case 'late_days':
      return i18n.t('today.when.lateDays', state.count);
    case 'unheld':
      return i18n.t('today.when.held');
    case 'today':
    case 'tomorrow':
      return i18n.t(`today.when.${state.code}`);
    case 'at':
    case 'by':
    case 'day':
      return i18n.t(`today.when.${state.code}`, parts);
    case 'tomorrow_at':
      return i18n.t('today.when.tomorrowAt', parts);
    case 'day_at':
      return i18n.t('today.when.dayAt', parts);
  }
}
