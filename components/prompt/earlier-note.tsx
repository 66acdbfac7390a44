import { History } from 'lucide-react';
import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import type { PromptItem } from '@/lib/domain/page/prompt';

/** What the same people were told before: the day, how it differs, and the earlier words. */
export function EarlierNote({ earlier }: { readonly earlier: NonNullable<PromptItem['earlier']> }) {
  const { relation, about, sentence, sentAt } = earlier;
  const day = sentAt === null ? i18n.t('earlier.unknownDay') : shortDay(sentAt, new Date());
  const isDifferent = relation === 'contradicts' && about !== null;
  return (
    <div className="flex gap-2 rounded-md bg-sunken px-2.5 py-2 text-small text-ink-2">
      <History size={14} aria-hidden className="mt-px shrink-0 text-ink-3" />
      <div className="min-w-0">
        <p className="font-medium text-ink">
          {isDifferent ? i18n.t(`earlier.${about}`, { day }) : i18n.t('earlier.same', { day })}
        </p>
        <p className="line-clamp-3 wrap-anywhere">“{sentence}”</p>
      </div>
    </div>
  );
}
