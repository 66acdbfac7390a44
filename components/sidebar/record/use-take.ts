import { useMutation } from '@tanstack/react-query';
import { usePeopleSteps } from '@/components/brief/use-people-steps';
import { useDeal } from '@/components/deal/deal-context';
import { contactPerson } from '@/lib/domain/crm/compare/contact-person';
import type { CrmDifference } from '@/lib/domain/crm/compare/crm-difference';
import { crmRecordId, type CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { newId } from '@/lib/domain/ids';
import { newPerson } from '@/lib/domain/people/new-person';
import { partsOf } from '@/lib/domain/people/person-parts';
import { withoutMarkup } from '@/lib/domain/text';
import { updateDeal } from '@/lib/queries/update-deal';

/** Takes over what the CRM says, one difference at a time: facts and people start as to be confirmed. */
export function useTake(record: CrmRecordKey) {
  const scope = useDeal();
  const { deal } = scope.dossier;
  const people = usePeopleSteps();
  const { mutate: update, isError } = useMutation(updateDeal);
  const take = (difference: CrmDifference) => {
    const at = new Date().toISOString();
    switch (difference.kind) {
      case 'amount': {
        const { value, currency, quote } = difference.crm;
        const before = scope.valueOf('commercials');
        const origin = {
          part: '',
          kind: 'crm',
          ref: crmRecordId(record).slice(0, 500),
          quote,
          at,
        } as const;
        const after = { ...before, value, currency: currency || before.currency };
        scope.takeOver('commercials', after, [origin]);
        return;
      }
      case 'closeDate':
        update({ id: deal.id, patch: { closeDate: difference.crm } });
        return;
      case 'company':
        update({ id: deal.id, patch: { company: withoutMarkup(difference.crm) } });
        return;
      case 'won':
        update({ id: deal.id, patch: { phase: 'signed' } });
        return;
      case 'owner': {
        const { name, address } = difference.crm;
        const known = {
          id: newId(),
          dealId: deal.id,
          updatedAt: at,
          role: 'ae',
          toConfirm: true,
        } as const;
        const addresses = address === null ? [] : [address];
        void people.put(partsOf(newPerson({ ...known, name: withoutMarkup(name), addresses })));
        return;
      }
      case 'contact':
        void people.put(contactPerson(difference, { id: newId(), dealId: deal.id, at }));
    }
  };
  return { take, hasFailed: isError || people.hasFailed };
}
