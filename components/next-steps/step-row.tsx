import {
  Check,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleHelp,
  RotateCcw,
  type LucideIcon,
} from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { cx } from '@/components/ui/cx';
import type { StepStanding } from '@/lib/domain/capture/follow-up/follow-up';
import { shortDay } from '@/components/ledger/short-day';
import { doerOf, dueOf, evidenceWords } from './step-words';
import type { StepVerdict } from './use-step-verdict';

const ICONS: Readonly<Record<StepStanding['state'], readonly [LucideIcon, string]>> = {
  done: [CircleCheck, 'text-ink-3'],
  shown: [CircleDot, 'text-accent'],
  maybe: [CircleHelp, 'text-accent'],
  late: [CircleAlert, 'text-danger'],
  open: [CircleDashed, 'text-ink-3'],
};

export interface StepRowProps {
  readonly standing: StepStanding;
  readonly verdict: StepVerdict;
  /** Whether the day it was agreed on is told: it is of another conversation than the others. */
  readonly isBefore: boolean;
  readonly now: Date;
}

/** One agreed step: whose, what, by when, and the words that show it done, for the rep to say. */
export function StepRow({ standing, verdict, isBefore, now }: StepRowProps) {
  const { step, state } = standing;
  const [Icon, look] = ICONS[state];
  const doer = doerOf(step);
  const due = dueOf(standing, now);
  const evidence = 'evidence' in standing ? standing.evidence : null;
  const words = evidence ?? doneWords(standing);
  return (
    <li className="flex gap-2 py-1">
      <Icon size={14} aria-hidden className={cx('mt-0.5 shrink-0', look)} />
      <div className="min-w-0 flex-1">
        <div className="flex items-start gap-1">
          <p
            className={cx(
              'line-clamp-2 min-w-0 flex-1 text-small wrap-anywhere',
              state === 'done' ? 'text-ink-2' : 'text-ink',
            )}
            title={step.quote}
          >
            <span className="sr-only">{i18n.t(`nextSteps.state.${state}`)}: </span>
            {doer !== '' && <span className="font-semibold">{doer}: </span>}
            <bdi>{step.what}</bdi>
          </p>
          {evidence === null && <BareDeed standing={standing} verdict={verdict} />}
        </div>
        {(due !== '' || isBefore) && (
          <p className={cx('text-small', isLate(standing) ? 'text-danger' : 'text-ink-2')}>
            {[due, isBefore ? i18n.t('nextSteps.from', { day: shortDay(step.agreedAt, now) }) : '']
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
        {words !== null && (
          <p className="line-clamp-2 text-small wrap-anywhere text-ink-2" title={words.quote}>
            {state === 'maybe' && `${i18n.t('nextSteps.perhaps')} `}
            <bdi>{evidenceWords(step, words, now)}</bdi>
          </p>
        )}
        {evidence !== null && (
          <div className="flex gap-1 pt-1">
            <Button
              small
              look={state === 'shown' ? 'primary' : 'secondary'}
              disabled={verdict.isPending}
              aria-label={nameOf('done', standing)}
              onClick={() => {
                verdict.setDone(standing);
              }}
            >
              <Check size={13} aria-hidden />
              {i18n.t('nextSteps.done')}
            </Button>
            <Button
              small
              look="quiet"
              disabled={verdict.isPending}
              aria-label={nameOf('notThis', standing)}
              onClick={() => {
                verdict.refuse(step, evidence);
              }}
            >
              {i18n.t('nextSteps.notThis')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** What the rep can say of a step that no words speak for: that it is done, or that it isn't after all. */
function BareDeed({ standing, verdict }: Pick<StepRowProps, 'standing' | 'verdict'>) {
  const isDone = standing.state === 'done';
  return (
    <IconButton
      label={nameOf(isDone ? 'reopen' : 'done', standing)}
      icon={isDone ? RotateCcw : Check}
      className="-my-1.5"
      aria-disabled={verdict.isPending || undefined}
      onClick={() => {
        if (verdict.isPending) return;
        if (isDone) verdict.reopen(standing.step);
        else verdict.setDone(standing);
      }}
    />
  );
}

function nameOf(deed: 'done' | 'notThis' | 'reopen', { step }: StepStanding): string {
  return i18n.t('nextSteps.named', { deed: i18n.t(`nextSteps.${deed}`), what: step.what });
}

function isLate(standing: StepStanding): boolean {
  return standing.state === 'late' || ('isLate' in standing && standing.isLate);
}

/** By which words it was set done. */
function doneWords(standing: StepStanding) {
  if (standing.state !== 'done' || standing.done === null || standing.done.quote === '')
    return null;
  const { quote, by, saidAt } = standing.done;
  return { quote, by, at: saidAt };
}
