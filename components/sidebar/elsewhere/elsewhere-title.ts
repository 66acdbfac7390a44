import { i18n } from '#i18n';
import type { OwnMessage } from '@/lib/domain/ledger/own-message';

/** What is offered, counted: promises, and where there are none, what the rep refused or put off. */
export function elsewhereTitle(messages: readonly OwnMessage[]): string {
  const all = messages.flatMap(({ promises }) => promises);
  const promises = all.filter(({ type }) => type === 'promise').length;
  return promises > 0
    ? i18n.t('elsewhere.title', promises)
    : i18n.t('elsewhere.refusals', all.length);
}
