import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import type { AgreedStep } from '@/lib/domain/capture/follow-up/agreed-step';
import type { Evidence, FollowUp, StepStanding } from '@/lib/domain/capture/follow-up/follow-up';

/** Who does an agreed step, where its own words don't begin with that; empty where nothing tells. */
export function doerOf({ who, side, what }: AgreedStep): string {
  const isSide = who === '' || who === 'us' || who === 'them';
  const whose = who === 'us' || who === 'them' ? who : side;
  if (isSide) return whose === null ? '' : i18n.t(`nextSteps.${whose}`);
  const first = who.split(' ')[0] ?? who;
  return what.toLowerCase().startsWith(first.toLowerCase()) ? '' : who;
}

/** When a step is due, or was; empty without a day. */
export function dueOf({ step: { due }, state, ...rest }: StepStanding, now: Date): string {
  if (due === null || state === 'done') return '';
  const isLate = state === 'late' || ('isLate' in rest && rest.isLate);
  return i18n.t(isLate ? 'nextSteps.wasDue' : 'nextSteps.due', { day: shortDay(due, now) });
}

/** The words that show a step done, with who said them when. */
export function evidenceWords(step: AgreedStep, { quote, by, at }: Evidence, now: Date): string {
  const day = at === null ? '' : shortDay(at, now);
  // Who does it stands above.
  const who = by === step.who ? '' : by;
  if (who !== '' && day !== '') return i18n.t('nextSteps.said', { who, day, quote });
  if (day !== '') return i18n.t('nextSteps.saidOn', { day, quote });
  return who === ''
    ? i18n.t('nextSteps.quote', { quote })
    : i18n.t('nextSteps.saidBy', { who, quote });
}

/** Where and when it was agreed. */
export function agreedWords({ capture, agreedAt }: FollowUp, now: Date): string {
  const source = i18n.t(`nextSteps.kind.${capture.source.kind}`);
  return i18n.t('nextSteps.title', { day: shortDay(agreedAt, now), source });
}

/** How much of it is done, seems to be, and is late. */
export function countWords({ steps, before }: FollowUp): {
  readonly done: string;
  readonly seems: string;
  readonly late: string;
} {
  const all = [...steps, ...before];
  const done = steps.filter(({ state }) => state === 'done').length;
  const seems = all.filter(({ state }) => state === 'shown' || state === 'maybe').length;
  const late = all.filter(({ state }) => state === 'late').length;
  return {
    done:
      done === all.length
        ? i18n.t('nextSteps.allDone')
        : i18n.t('nextSteps.doneOf', { done: String(done), all: String(steps.length) }),
    seems: seems === 0 ? '' : i18n.t('nextSteps.seems', seems),
    late: late === 0 ? '' : i18n.t('nextSteps.late', late),
  };
}
