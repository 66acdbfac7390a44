import type { PersonParts } from '../../people/person-parts';
import type { CrmContact } from '../crm-deal';

/** A sum of money; the currency is a code, empty where nobody named one. */
export interface Money {
  readonly value: number;
  readonly currency: string;
}

/** The parts of a person a CRM can know. */
export type ContactPart = 'addresses' | 'title' | 'phone';

/**
 * One thing a CRM says otherwise than the deal in Baton, which is null where it says nothing yet. `won`: the
 * CRM has the deal as won, while here it isn't signed.
 */
export type CrmDifference =
  | {
      readonly kind: 'amount';
      readonly crm: Money & { readonly quote: string };
      readonly ours: Money | null;
    }
  | { readonly kind: 'closeDate' | 'company'; readonly crm: string; readonly ours: string | null }
  | {
      readonly kind: 'owner';
      readonly crm: { readonly name: string; readonly address: string | null };
      readonly ours: string | null;
    }
  | { readonly kind: 'won' }
  | {
      readonly kind: 'contact';
      readonly crm: CrmContact;
      /** Who it is here, without what the CRM would add; null where nobody here is. */
      readonly ours: PersonParts | null;
      /** What the CRM knows beside or otherwise. */
      readonly parts: readonly ContactPart[];
    };

/** One text for a difference, the same while both sides say the same. */
export function differenceId(difference: CrmDifference): string {
  return difference.kind === 'contact' ? `contact ${difference.crm.id}` : difference.kind;
}
