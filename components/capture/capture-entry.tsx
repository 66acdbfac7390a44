import { useQuery } from '@tanstack/react-query';
import { ChevronRight, MessagesSquare } from 'lucide-react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { useOpenThread } from '@/components/sidebar/use-open-thread';
import { cx } from '@/components/ui/cx';
import { waitingSuggestions } from '@/lib/domain/capture/suggest/suggestions-of';
import { capturesQuery } from '@/lib/queries/captures-query';
import { CaptureLink } from './capture-way';

export interface CaptureEntryProps {
  readonly className?: string;
}

/** The way from the brief to its conversations: to read one, or to what waits from those that were read. */
export function CaptureEntry({ className }: CaptureEntryProps) {
  const { dossier } = useDeal();
  const { data: captures = [] } = useQuery(capturesQuery(dossier.deal.id));
  const isThreadBeside = useOpenThread() !== null;
  const waiting = waitingSuggestions(captures, dossier);
  const [latest] = captures;
  const single = waiting > 0 && captures.length === 1 ? (latest?.id ?? null) : null;
  return (
    <CaptureLink
      captureId={single}
      className={cx(
        'group/entry flex min-h-11 w-full items-center gap-2.5 rounded-lg border border-line px-3 py-1.5 text-left transition-colors duration-100 hover:border-ink-3',
        className,
      )}
    >
      <MessagesSquare
        size={16}
        strokeWidth={1.75}
        aria-hidden
        className={waiting > 0 ? 'shrink-0 text-accent' : 'shrink-0 text-ink-3'}
      />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">
          {waiting > 0 ? i18n.t('capture.waiting', waiting) : i18n.t('capture.enter')}
        </span>
        {waiting === 0 && (
          <span className="block text-small text-ink-2">
            {i18n.t(isThreadBeside ? 'capture.enterThread' : 'capture.enterHint')}
          </span>
        )}
      </span>
      <ChevronRight
        size={14}
        aria-hidden
        className="shrink-0 text-ink-3 group-hover/entry:text-ink"
      />
    </CaptureLink>
  );
}
