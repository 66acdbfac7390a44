import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { cx } from '@/components/ui/cx';
import type { EmailKind } from '@/lib/domain/emails/email-kind';
import { TRANSFER_STEPS, type TransferStep } from '@/lib/domain/transfer/transfer-steps';
import { FirstCallSentence } from './first-call-sentence';

export interface StepRowProps {
  readonly step: TransferStep;
  readonly now: Date;
  /** It is being logged. */
  readonly isOpen: boolean;
  readonly onLog: () => void;
  readonly onWrite: ((kind: EmailKind) => void) | undefined;
  readonly children: ReactNode;
}

/** One step of the transfer: what it is, when it was, what it waits for, and what can be done now. */
export function StepRow({ step, now, isOpen, onLog, onWrite, children }: StepRowProps) {
  const { id, state, reason } = step;
  const isWarning = state === 'out_of_order' || reason === 'overtaken';
  const hasHappened = step.at !== null || state === 'done';
  return (
    <li className="group relative flex gap-2.5 pb-3 last:pb-0">
      <Mark step={step} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <div className="flex flex-wrap items-start justify-between gap-x-2 gap-y-1">
          <p className="min-w-0 pt-px font-medium">
            {i18n.t(`transfer.steps.${id}`)}
            <span className="sr-only">, {i18n.t(`transfer.states.${state}`)}</span>
          </p>
          {!isOpen && <StepAction {...{ step, hasHappened, onLog, onWrite }} />}
        </div>
        <StepDay step={step} now={now} />
        {reason !== null && (
          <p className={cx('text-small', isWarning ? 'text-warn' : 'text-ink-3')}>
            {i18n.t(`transfer.reasons.${reason}`)}
          </p>
        )}
        {reason === null && !hasHappened && (
          <p className="text-small text-ink-2">{i18n.t(`transfer.hints.${id}`)}</p>
        )}
        {children}
        {id === 'first_call' && !hasHappened && state !== 'waiting' && <FirstCallSentence />}
      </div>
    </li>
  );
}

function StepAction({
  step: { id, state },
  hasHappened,
  onLog,
  onWrite,
}: Pick<StepRowProps, 'step' | 'onLog' | 'onWrite'> & { readonly hasHappened: boolean }) {
  if (hasHappened) return null;
  const look = state === 'next' ? 'primary' : 'secondary';
  if (id === 'introduction') {
    if (onWrite === undefined) return null;
    return (
      <Button
        small
        look={look}
        onClick={() => {
          onWrite('csm_introduction');
        }}
      >
        {i18n.t('transfer.write')}
      </Button>
    );
  }
  return (
    <Button small look={look} onClick={onLog}>
      {i18n.t(`transfer.log.${id}`)}
    </Button>
  );
}

function StepDay({ step, now }: { readonly step: TransferStep; readonly now: Date }) {
  const { at, plannedAt, who, id } = step;
  const names = who.join(', ');
  if (at !== null)
    return (
      <p className="text-small wrap-anywhere text-ink-2">
        {i18n.t(id === 'introduction' ? 'transfer.sent' : 'transfer.held', {
          day: shortDay(at, now),
        })}
        {names !== '' && ` · ${names}`}
      </p>
    );
  if (plannedAt === null) return null;
  return (
    <p className="text-small wrap-anywhere text-ink-2">
      {i18n.t('transfer.planned', { day: shortDay(plannedAt, now) })}
      {names !== '' && ` · ${names}`}
    </p>
  );
}

const MARKS = {
  done: 'bg-accent text-on-accent',
  next: 'border-2 border-accent text-accent-strong',
  waiting: 'border border-edge text-ink-3',
  out_of_order: 'bg-warn-soft text-warn',
} as const;

/** The step's number or state, and the line to the next one. */
function Mark({ step: { id, state } }: Pick<StepRowProps, 'step'>) {
  return (
    <span
      aria-hidden
      className="flex flex-col items-center self-stretch after:mt-1 after:w-px after:flex-1 after:bg-line group-last:after:hidden"
    >
      <span
        className={cx(
          'grid size-6 shrink-0 place-items-center rounded-full text-micro font-semibold',
          MARKS[state],
        )}
      >
        {state === 'done' && <Check size={14} />}
        {state === 'out_of_order' && <TriangleAlert size={14} />}
        {state !== 'done' && state !== 'out_of_order' && TRANSFER_STEPS.indexOf(id) + 1}
      </span>
    </span>
  );
}
