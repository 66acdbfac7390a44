import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { FormFoot } from '@/components/ui/form-foot';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import { HANDOFF_MODELS, type Deal } from '@/lib/domain/deals/deal';
import { z } from '@/lib/domain/zod';
import { updateDeal } from '@/lib/queries/update-deal';
import { splitDomains } from '@/components/ui/split-domains';
import { DealFields } from './deal-fields';
import { dealFormSchema } from './deal-form-schema';

const schema = dealFormSchema.extend({
  closeDate: z.string(),
  handoffModel: z.enum(HANDOFF_MODELS),
});

/** A deal's own fields. */
export function EditDealForm({
  deal,
  onDone,
}: {
  readonly deal: Deal;
  readonly onDone: () => void;
}) {
  const update = useMutation(updateDeal);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      name: deal.name,
      company: deal.company,
      domains: deal.domains.join(', '),
      closeDate: deal.closeDate ?? '',
      handoffModel: deal.handoffModel,
    },
  });
  const submit = handleSubmit(({ domains, closeDate, ...patch }) => {
    update.mutate(
      {
        id: deal.id,
        patch: {
          ...patch,
          domains: splitDomains(domains),
          closeDate: closeDate === '' ? null : closeDate,
        },
      },
      { onSuccess: onDone },
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
      <TextInput type="date" label={i18n.t('deal.closeDate')} {...register('closeDate')} />
      <SelectInput
        label={i18n.t('deal.handoff')}
        options={HANDOFF_MODELS.map((value) => ({
          value,
          label: i18n.t(`deal.handoffModel.${value}`),
        }))}
        {...register('handoffModel')}
      />
      <FormFoot
        submit={i18n.t('common.save')}
        isPending={update.isPending}
        failed={update.isError ? i18n.t('people.saveFailed') : null}
        onCancel={onDone}
      />
    </form>
  );
}
