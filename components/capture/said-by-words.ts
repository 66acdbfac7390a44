import { i18n } from '#i18n';
import { shortDay } from '@/components/ledger/short-day';
import type { SaidIn } from '@/lib/domain/capture/suggest/suggestion';

/** Who said something and when. */
export function saidByWords({ author, at }: SaidIn, now: Date): string {
  const day = shortDay(at, now);
  const name = author?.name || author?.address || '';
  return name === '' ? day : i18n.t('capture.item.saidBy', { name, day });
}
