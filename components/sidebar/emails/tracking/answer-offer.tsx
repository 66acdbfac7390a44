import { Check, Pencil } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import type { Answer } from '@/lib/domain/emails/answers/answer';
import { answererName } from '@/lib/domain/emails/tracking/answerer-name';
import type { TrackingChange } from '@/lib/domain/emails/tracking/tracking-change';

export interface AnswerOfferProps {
  readonly email: SentEmail;
  readonly answer: Answer;
  readonly track: (change: TrackingChange) => void;
  readonly isPending: boolean;
  readonly onDismiss: () => void;
}

/** What the client's side wrote, and the question what it is: the rep says it. */
export function AnswerOffer({ email, answer, track, isPending, onDismiss }: AnswerOfferProps) {
  const { people } = useDeal().dossier;
  const { reading, quote, from, at } = answer;
  const agrees = reading === 'agrees';
  const name = answererName(from, email, people);
  const day = at === null ? i18n.t('tracking.undated') : shortDay(at, new Date());
  const say = (state: 'confirmed' | 'corrected') => () => {
    track({ what: 'outcome', state, quote });
  };
  return (
    <div className="rounded-md bg-accent-soft px-3 py-2">
      <p className="text-small text-ink-2">{i18n.t('tracking.wrote', { name, day })}</p>
      <blockquote className="mt-0.5 line-clamp-6 wrap-anywhere whitespace-pre-line text-ink">
        {i18n.t('tracking.quote', { quote })}
      </blockquote>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Button
          small
          look={agrees ? 'primary' : 'secondary'}
          disabled={isPending}
          onClick={say('confirmed')}
        >
          {agrees && <Check size={13} aria-hidden />}
          {i18n.t('tracking.isConfirmed')}
        </Button>
        <Button
          small
          look={agrees ? 'secondary' : 'primary'}
          disabled={isPending}
          onClick={say('corrected')}
        >
          {!agrees && <Pencil size={13} aria-hidden />}
          {i18n.t('tracking.isCorrected')}
        </Button>
        <Button small look="quiet" disabled={isPending} onClick={onDismiss}>
          {i18n.t('tracking.notAnAnswer')}
        </Button>
      </div>
    </div>
  );
}
