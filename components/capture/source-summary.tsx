import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import { Chip } from '@/components/ui/chip';
import type { Capture } from '@/lib/domain/capture/capture';

export interface SourceSummaryProps {
  readonly capture: Capture;
}

/** What conversation it is: kind, day, who spoke. */
export function SourceSummary({ capture: { source, readAt } }: SourceSummaryProps) {
  const now = new Date();
  return (
    <div className="flex flex-col gap-1.5 rounded-lg bg-canvas p-3 text-small text-ink-2">
      <div className="flex items-center gap-2">
        <Chip tone="accent">{i18n.t(`capture.kind.${source.kind}`)}</Chip>
        <span>{shortDay(source.heldAt, now)}</span>
      </div>
      {source.people.length > 0 && (
        <p className="wrap-anywhere">
          <span className="text-ink-3">{i18n.t('capture.sources.people')}: </span>
          {source.people.join(', ')}
        </p>
      )}
      <p className="text-ink-3">
        {i18n.t('capture.sources.readOn', { day: shortDay(readAt, now) })}
      </p>
    </div>
  );
}
