import { i18n } from '#i18n';
import { GROUP_OF_ITEM, isFactItem, type BriefItem } from '@/lib/domain/brief/brief-item';
import { factLabel } from './fact-label';

/** What the brief calls an item. */
export function itemTitle(item: BriefItem): string {
  return isFactItem(item) ? factLabel(`${item}.title`) : i18n.t(`group.${GROUP_OF_ITEM[item]}`);
}
