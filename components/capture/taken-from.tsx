import { useQuery } from '@tanstack/react-query';
import { useDeal } from '@/components/deal/deal-context';
import { isTakenInto } from '@/lib/domain/capture/suggest/is-taken-into';
import { stillTold } from '@/lib/domain/capture/suggest/still-told';
import { capturesQuery } from '@/lib/queries/captures-query';
import { CaptureOrigin } from './capture-origin';

export interface TakenFromProps {
  readonly into: 'person' | 'promise';
  /** The id of the person or the promise. */
  readonly id: string;
  /** What stands above it: the same words are not said twice. */
  readonly words?: string;
  readonly className?: string;
}

/** Where a record that has no origins of its own was taken from, by what the rep decided; nothing where it wasn't. */
export function TakenFrom({ into, id, words, className }: TakenFromProps) {
  const { dossier } = useDeal();
  const { data: captures = [] } = useQuery(capturesQuery(dossier.deal.id));
  const taken = captures.flatMap((capture) =>
    capture.facts
      .filter((one) => isTakenInto({ ...one, captureId: capture.id }, into, id))
      .map((one) => ({ ...one, capture })),
  );
  const told = into === 'person' ? stillTold(taken, id, dossier) : taken;
  return told.map(({ key, fact, capture }) => (
    <CaptureOrigin
      key={`${capture.id} ${key}`}
      captureId={capture.id}
      quotes={fact.quote === words ? [] : [fact.quote]}
      at={fact.at ?? capture.source.heldAt}
      {...(className === undefined ? {} : { className })}
    />
  ));
}
