import { i18n } from '#i18n';
import type { PromptItem } from '@/lib/domain/page/prompt';

/** Why a passage is marked, in a sentence. */
export function reasonSentence({ reason, who }: PromptItem): string {
  return reason.code === 'named_colleague'
    ? i18n.t('prompt.reason.named_colleague', { who: reason.params['who'] ?? who })
    : i18n.t(`prompt.reason.${reason.code}`);
}
