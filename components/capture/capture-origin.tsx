import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { shortDay } from '@/components/ledger/short-day';
import { cx } from '@/components/ui/cx';
import { capturesQuery } from '@/lib/queries/captures-query';
import { CaptureLink } from './capture-way';

export interface CaptureOriginProps {
  readonly captureId: string;
  /** The words of it; none where they stand above already. */
  readonly quotes: readonly string[];
  /** ISO instant: when it was said. */
  readonly at: string;
  readonly className?: string;
}

/** The conversation something in the brief was taken from, the words, and the way there. */
export function CaptureOrigin({ captureId, quotes, at, className }: CaptureOriginProps) {
  const { dossier } = useDeal();
  const { data: captures } = useQuery(capturesQuery(dossier.deal.id));
  const source = captures?.find(({ id }) => id === captureId)?.source;
  const day = shortDay(at, new Date());
  return (
    <div className={cx('text-small wrap-anywhere text-ink-3', className)}>
      {source === undefined ? (
        // The conversation was forgotten; what was taken of it stays.
        <p>{i18n.t('capture.origin.forgotten', { day })}</p>
      ) : (
        <CaptureLink captureId={captureId} className="block text-left text-accent hover:underline">
          {i18n.t(`capture.origin.${source.kind}`, { title: source.title, day })}
        </CaptureLink>
      )}
      {quotes.map((quote) => (
        <q key={quote} title={quote} dir="auto" className="line-clamp-2 italic">
          {quote}
        </q>
      ))}
    </div>
  );
}
