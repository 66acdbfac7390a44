import { i18n } from '#i18n';
import { moneyFormat } from '@/components/brief/money-format';
import { personName } from '@/components/brief/person-name';
import { shortDay } from '@/components/ledger/short-day';
import type { ContactPart, CrmDifference, Money } from '@/lib/domain/crm/compare/crm-difference';

/** A difference as a reader sees it: what it is about, and what each side says. */
export interface DifferenceWords {
  readonly about: string;
  readonly crm: string;
  /** Null where the deal here says nothing yet. */
  readonly ours: string | null;
}

/** The words for a difference. */
export function differenceWords(difference: CrmDifference, now: Date): DifferenceWords {
  switch (difference.kind) {
    case 'amount': {
      const { crm, ours } = difference;
      return {
        about: i18n.t('record.about.amount'),
        crm: moneyText(crm),
        ours: ours === null ? null : moneyText(ours),
      };
    }
    case 'closeDate': {
      const { crm, ours } = difference;
      return {
        about: i18n.t('record.about.closeDate'),
        crm: shortDay(crm, now),
        ours: ours === null ? null : shortDay(ours, now),
      };
    }
    case 'company':
      return { ...difference, about: i18n.t('record.about.company') };
    case 'owner':
      return {
        about: i18n.t('record.about.owner'),
        crm: difference.crm.name,
        ours: difference.ours,
      };
    case 'won':
      return {
        about: i18n.t('record.about.won'),
        crm: i18n.t('record.won'),
        ours: i18n.t('record.notSigned'),
      };
    case 'contact':
      return contactWords(difference);
  }
}

function contactWords({
  crm,
  ours,
  parts,
}: Extract<CrmDifference, { kind: 'contact' }>): DifferenceWords {
  const valueOf = (part: ContactPart) => (part === 'addresses' ? (crm.address ?? '') : crm[part]);
  const role = ours === null ? crm.role : '';
  const told = [role, ...parts.map(valueOf)].filter((text) => text !== '');
  return {
    about: ours === null ? crm.name || (crm.address ?? '') : personName(ours),
    crm: told.join(' · ') || i18n.t('record.contact'),
    ours: ours === null ? null : oursOf(ours, parts),
  };
}

/** What is written here in the places where the CRM says otherwise; null where they are empty. */
function oursOf(
  person: NonNullable<Extract<CrmDifference, { kind: 'contact' }>['ours']>,
  parts: readonly ContactPart[],
): string | null {
  const written = parts.flatMap((part) =>
    part === 'addresses' ? person.addresses : person[part] === '' ? [] : [person[part]],
  );
  return written.length === 0 ? null : written.join(' · ');
}

function moneyText({ value, currency }: Money): string {
  return value.toLocaleString(undefined, moneyFormat(currency));
}
