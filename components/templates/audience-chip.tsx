import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { Audience } from '@/lib/domain/brief/audience';

/** Whether a mail stays with us. Most go to the customer, which needs no mark. */
export function AudienceChip({ audience }: { readonly audience: Audience }) {
  return audience === 'internal' ? <Chip>{i18n.t('templates.internal')}</Chip> : null;
}
