import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { begunItems } from '@/lib/domain/brief/begun-items';

/** How much of the brief is begun, and how much was when the list was opened: what the taking is for. */
export function CaptureProgress() {
  const { begun, all } = begunItems(useDeal().dossier);
  const [before] = useState(begun);
  const share = (part: number) => `${String((100 * part) / all)}%`;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-small text-ink-2 tabular-nums">
        {begun > before
          ? i18n.t('capture.list.briefMoved', { more: begun - before, begun, all })
          : i18n.t('capture.list.brief', { begun, all })}
      </p>
      <div
        aria-hidden
        className="relative h-1 overflow-hidden rounded-full bg-sunken forced-colors:outline"
      >
        <span
          className="absolute inset-y-0 left-0 rounded-full bg-accent transition-[width] duration-300 forced-colors:bg-[Highlight]"
          style={{ width: share(begun) }}
        />
        <span
          className="absolute inset-y-0 left-0 bg-ink-3 forced-colors:bg-[CanvasText]"
          style={{ width: share(Math.min(before, begun)) }}
        />
      </div>
    </div>
  );
}
