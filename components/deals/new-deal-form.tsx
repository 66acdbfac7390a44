import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { FormFoot } from '@/components/ui/form-foot';
import type { DealProposal } from '@/lib/domain/deals/propose-deal';
import { newId } from '@/lib/domain/ids';
import type { CrmRecord } from '@/lib/domain/page/page-context';
import { z } from '@/lib/domain/zod';
import { createDeal } from '@/lib/queries/create-deal';
import type { ThreadRef } from '@/lib/queries/deal-match-query';
import { DealFields } from './deal-fields';
import { dealFormSchema } from './deal-form-schema';
import { ProposedPeople } from './proposed-people';
import { splitDomains } from '@/components/ui/split-domains';

export interface NewDealFormProps {
  readonly proposal: DealProposal;
  readonly thread?: ThreadRef | null;
  /** The CRM record it is made from: the brief begins with what that says. */
  readonly record?: CrmRecord | null;
  readonly onCreated: (dealId: string) => void;
  readonly onCancel?: () => void;
}

const schema = dealFormSchema.extend({
  people: z.array(
    z.object({ address: z.string(), name: z.string().trim().max(500), included: z.boolean() }),
  ),
});

/** A new deal, prefilled with what the page says; the rep corrects it before it is made. */
export function NewDealForm({
  proposal,
  thread = null,
  record = null,
  onCreated,
  onCancel,
}: NewDealFormProps) {
  // Made once: pressing the button again after a lost answer makes no second deal.
  const [id] = useState(newId);
  const create = useMutation(createDeal);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      name: proposal.name,
      company: proposal.company,
      domains: proposal.domains.join(', '),
      people: proposal.people.map((person) => ({ ...person, included: true })),
    },
  });
  const submit = handleSubmit(({ name, company, domains, people }) => {
    const included = people.filter((person) => person.included);
    const first = included.map((person) => ({
      id: newId(),
      name: person.name,
      address: person.address,
    }));
    const made = create.mutateAsync({
      id,
      name,
      company,
      domains: splitDomains(domains),
      people: first,
      thread,
      record,
    });
    // Not by the mutation's own callback, which is not called once the page has brought the deal and this form is gone.
    void made.then(
      (deal) => {
        onCreated(deal.id);
      },
      () => undefined,
    );
  });
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={(event) => void submit(event)}>
      <DealFields
        name={register('name')}
        company={register('company')}
        domains={register('domains')}
        errors={formState.errors}
      />
      {proposal.people.length > 0 && (
        <ProposedPeople people={proposal.people} register={register} />
      )}
      <FormFoot
        submit={i18n.t('deal.create')}
        isPending={create.isPending}
        failed={create.isError ? i18n.t('deal.createFailed') : null}
        onCancel={onCancel}
      />
    </form>
  );
}
