import { useQuery } from '@tanstack/react-query';
import { MessagesSquare } from 'lucide-react';
import { i18n } from '#i18n';
import { DeskLink } from '@/components/deal/desk-link';
import { dealHash } from '@/components/desk/desk-route';
import { isTakenInto } from '@/lib/domain/capture/suggest/is-taken-into';
import { capturesQuery } from '@/lib/queries/captures-query';
import { shortDay } from './short-day';

export interface SaidWhereProps {
  readonly dealId: string;
  readonly promiseId: string;
}

/** The way to the conversation a promise was taken from; nothing where it was forgotten. */
export function SaidWhere({ dealId, promiseId }: SaidWhereProps) {
  const { data: captures = [] } = useQuery(capturesQuery(dealId));
  const capture = captures.find(({ id: captureId, facts }) =>
    facts.some((one) => isTakenInto({ ...one, captureId }, 'promise', promiseId)),
  );
  if (capture === undefined) return null;
  const { kind, title, heldAt } = capture.source;
  const name = i18n.t(`capture.origin.${kind}`, { title, day: shortDay(heldAt, new Date()) });
  return (
    <DeskLink
      hash={dealHash(dealId, 'capture', capture.id)}
      title={name}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-accent hover:bg-sunken"
    >
      <MessagesSquare size={13} aria-hidden />
      <span className="sr-only">{name}</span>
    </DeskLink>
  );
}
