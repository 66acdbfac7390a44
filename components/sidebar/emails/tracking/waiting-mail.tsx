import { Flag, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { cx } from '@/components/ui/cx';
import { UndoBar } from '@/components/ui/undo-bar';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { Answer } from '@/lib/domain/emails/answers/answer';
import { answererName } from '@/lib/domain/emails/tracking/answerer-name';
import type { Tracking } from '@/lib/domain/emails/tracking/tracking-of';
import { AnswerOffer } from './answer-offer';
import { MailTitle } from './mail-title';
import { NudgeWay } from './nudge-way';
import { OutcomeMenu } from './outcome-menu';
import { useTrack } from './use-track';

export interface WaitingMailProps {
  readonly email: SentEmail;
  readonly tracking: Tracking;
  readonly onNudge: ((email: SentEmail) => void) | undefined;
}

/** A mail that asked for confirmation and has none yet: what came back, or that nothing was seen. */
export function WaitingMail({ email, tracking, onNudge }: WaitingMailProps) {
  const now = new Date();
  const { track, isPending, isError } = useTrack(email);
  const [dismissed, setDismissed] = useState<Answer | null>(null);
  const { state, offered } = tracking;
  const isOverdue = state === 'no_reply';
  return (
    <li
      className={cx(
        'flex flex-col gap-2 rounded-lg border px-3 py-2.5',
        isOverdue ? 'border-warn/40 bg-warn-soft' : 'border-line bg-surface',
      )}
    >
      <div className="flex items-start justify-between gap-2">
        <MailTitle email={email} now={now} />
        <OutcomeMenu email={email} track={track} />
      </div>
      {offered === null ? (
        <Wait tracking={tracking} now={now} />
      ) : (
        <AnswerOffer
          email={email}
          answer={offered}
          track={track}
          isPending={isPending}
          onDismiss={() => {
            setDismissed(offered);
            track({ what: 'dismiss', messageId: offered.messageId });
          }}
        />
      )}
      <OtherAnswer email={email} tracking={tracking} now={now} />
      <UndoBar
        text={dismissed === null || offered !== null ? null : i18n.t('tracking.dismissed')}
        onUndo={() => {
          if (dismissed !== null) track({ what: 'restore', answer: dismissed });
          setDismissed(null);
        }}
      />
      {isOverdue && <NudgeWay email={email} onNudge={onNudge} />}
      {isError && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('tracking.failed')}
        </p>
      )}
    </li>
  );
}

/** How long it has been waited, and whether that is too long. */
function Wait({ tracking, now }: { readonly tracking: Tracking; readonly now: Date }) {
  const { state, businessDays, since } = tracking;
  const isOverdue = state === 'no_reply';
  const Icon = isOverdue ? Flag : Hourglass;
  return (
    <p
      className={cx('flex items-start gap-1.5 text-small', isOverdue ? 'text-warn' : 'text-ink-2')}
      title={isOverdue ? i18n.t('tracking.noReplyHint') : shortDay(since, now)}
    >
      <Icon size={13} strokeWidth={2} aria-hidden className="mt-0.5 shrink-0" />
      <span>
        <span className="font-medium">
          {i18n.t(isOverdue ? 'tracking.no_reply' : 'tracking.awaiting')}
        </span>
        {businessDays > 0 && <> · {i18n.t('tracking.waiting', businessDays)}</>}
      </span>
    </p>
  );
}

/** Something came back that is neither a yes nor a correction. */
function OtherAnswer({
  email,
  tracking: { other, offered },
  now,
}: Pick<WaitingMailProps, 'email' | 'tracking'> & { readonly now: Date }) {
  const { people } = useDeal().dossier;
  if (other === null || offered !== null) return null;
  const name = answererName(other.from, email, people);
  const day = other.at === null ? i18n.t('tracking.undated') : shortDay(other.at, now);
  return <p className="text-small text-ink-2">{i18n.t('tracking.otherAnswer', { name, day })}</p>;
}
