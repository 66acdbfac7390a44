import { i18n } from '#i18n';
import type { RiskFlag } from '@/lib/domain/brief/risk-flags';

/** Why a deal is riskier than others, as a sentence. */
export function flagText(flag: RiskFlag): string {
  switch (flag.code) {
    case 'discount_heavy':
      return i18n.t('riskFlags.discount_heavy', {
        percent: new Intl.NumberFormat().format(flag.percent),
      });
    case 'buyer_concerns': {
      const name = flag.name.trim() || i18n.t('riskFlags.buyer');
      return flag.words === ''
        ? i18n.t('riskFlags.buyer_concerns', { name })
        : i18n.t('riskFlags.buyer_concern', { name, words: flag.words.replace(/[.…]+$/u, '') });
    }
    case 'champion_limited':
      return i18n.t('riskFlags.champion_limited', {
        name: flag.name.trim() || i18n.t('riskFlags.champion'),
      });
    case 'no_measure':
      return i18n.t('riskFlags.no_measure');
    case 'promises_unclassed':
      return i18n.t('riskFlags.promises_unclassed', flag.count);
  }
}
