import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Button } from '@/components/ui/button';
import { UndoBar } from '@/components/ui/undo-bar';
import type { Deal } from '@/lib/domain/deals/deal';
import type { PhaseOffer as Offer } from '@/lib/domain/journey/phase-offer';
import { overviewQuery } from '@/lib/queries/overviews-query';
import { refusePhase } from '@/lib/queries/refuse-phase';
import { updateDeal } from '@/lib/queries/update-deal';

export interface PhaseOfferProps {
  readonly deal: Deal;
  readonly className?: string;
}

/** What the rep answered to an offer. */
interface Answer {
  readonly offer: Offer;
  /** Where the deal was before it was moved; null where it was left there. */
  readonly before: Deal['phase'] | null;
}

/** The phase that a deal seems to have reached, and why: taken or refused, never set by itself. */
export function PhaseOffer({ deal, className }: PhaseOfferProps) {
  const { data: overview } = useQuery(overviewQuery(deal.id));
  const move = useMutation(updateDeal);
  const refuse = useMutation(refusePhase);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const offer = overview?.offer ?? null;
  const isAnswered = offer === null || offer.key === answer?.offer.key;
  const settle = (given: Answer) => {
    setAnswer(given);
    // The button that was pressed is gone.
    said.current?.focus();
  };
  const take = (taken: Offer) => {
    const { phase: before } = deal;
    move.mutate(
      { id: deal.id, patch: { phase: taken.to } },
      {
        onSuccess: () => {
          settle({ offer: taken, before });
        },
      },
    );
  };
  const leave = (left: Offer) => {
    refuse.mutate(
      { key: left.key, dealId: deal.id },
      {
        onSuccess: () => {
          settle({ offer: left, before: null });
        },
      },
    );
  };
  const undo = () => {
    const phase = answer?.before ?? null;
    if (phase === null) return;
    move.mutate({ id: deal.id, patch: { phase } });
    setAnswer(null);
  };
  return (
    <div ref={said} tabIndex={-1} className={className}>
      {!isAnswered && <OfferCard offer={offer} onTake={take} onLeave={leave} />}
      {(move.isError || refuse.isError) && (
        <p role="alert" className="pt-1 text-small text-danger">
          {i18n.t('journey.offer.notSaved')}
        </p>
      )}
      {answer?.before === null && isAnswered && (
        <p role="status" className="text-small text-ink-2">
          {i18n.t('journey.offer.refused')}
        </p>
      )}
      <UndoBar text={answer === null ? null : movedText(answer)} onUndo={undo} />
    </div>
  );
}

function movedText({ offer, before }: Answer): string | null {
  if (before === null) return null;
  return i18n.t('journey.offer.moved', { phase: i18n.t(`phase.${offer.to}`) });
}

interface OfferCardProps {
  readonly offer: Offer;
  readonly onTake: (offer: Offer) => void;
  readonly onLeave: (offer: Offer) => void;
}

function OfferCard({ offer, onTake, onLeave }: OfferCardProps) {
  const { to, reason, at } = offer;
  const day = at === null ? '' : shortDay(at, new Date());
  return (
    <section
      aria-label={i18n.t('journey.offer.label')}
      className="flex flex-col gap-1.5 rounded-md bg-accent-soft px-2.5 py-1.5"
    >
      <p className="text-small text-ink">{i18n.t(`journey.offer.${reason}`, { day })}</p>
      <div className="flex flex-wrap gap-1">
        <Button
          small
          look="primary"
          onClick={() => {
            onTake(offer);
          }}
        >
          {i18n.t('journey.offer.move', { phase: i18n.t(`phase.${to}`) })}
        </Button>
        <Button
          small
          look="quiet"
          onClick={() => {
            onLeave(offer);
          }}
        >
          {i18n.t('journey.offer.notYet')}
        </Button>
      </div>
    </section>
  );
}
