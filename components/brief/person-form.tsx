import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { ATTITUDES, PERSON_ROLES, type Person } from '@/lib/domain/people/person';
import { removePerson } from '@/lib/queries/remove-person';
import { savePerson } from '@/lib/queries/save-person';
import { personFormSchema } from './person-form-schema';
import { Switch } from '@/components/ui/switch';

export interface PersonFormProps {
  readonly person: Person;
  readonly isKnown: boolean;
  readonly onDone: () => void;
}

/** One person of the people map. */
export function PersonForm({ person, isKnown, onDone }: PersonFormProps) {
  const save = useMutation(savePerson);
  const remove = useMutation(removePerson);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(personFormSchema),
    defaultValues: {
      name: person.name,
      title: person.title,
      role: person.role,
      addresses: person.addresses.join(', '),
      behaviour: person.behaviour,
      attitude: person.attitude ?? '',
      toConfirm: person.toConfirm,
    },
  });
  const { errors } = formState;
  const submit = handleSubmit((values) => {
    const attitude = ATTITUDES.find((one) => one === values.attitude) ?? null;
    const { updatedAt: _, position: __, ...base } = person;
    save.mutate(
      { person: { ...base, ...values, attitude }, base: isKnown ? base : null },
      { onSuccess: onDone },
    );
  });
  const attitudes = [
    { value: '', label: i18n.t('attitude.none') },
    ...ATTITUDES.map((value) => ({ value, label: i18n.t(`attitude.${value}`) })),
  ];
  const addressError = errors.addresses?.message;
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={(event) => void submit(event)}>
      <TextInput
        label={i18n.t('people.name')}
        error={errors.name ? i18n.t('people.nameOrAddress') : undefined}
        {...register('name')}
      />
      <SelectInput
        label={i18n.t('people.role')}
        options={PERSON_ROLES.map((value) => ({ value, label: i18n.t(`personRole.${value}`) }))}
        {...register('role')}
      />
      <TextArea
        rows={1}
        label={i18n.t('people.behaviour')}
        placeholder={i18n.t('people.behaviourHint')}
        maxLength={500}
        {...register('behaviour')}
      />
      <TextInput
        label={i18n.t('people.addresses')}
        hint={i18n.t('people.addressesHint')}
        error={
          addressError === undefined
            ? undefined
            : i18n.t('people.addressBad', { address: addressError })
        }
        {...register('addresses')}
      />
      <div className="grid grid-cols-2 gap-2">
        <TextInput label={i18n.t('people.jobTitle')} {...register('title')} />
        <SelectInput
          label={i18n.t('attitude.label')}
          options={attitudes}
          {...register('attitude')}
        />
      </div>
      <Switch small {...register('toConfirm')}>
        {i18n.t('brief.toConfirm')}
      </Switch>
      {(save.isError || remove.isError) && (
        <p role="alert" className="text-small text-danger">
          {i18n.t('people.saveFailed')}
        </p>
      )}
      <div className="flex gap-2 pt-1">
        <Button type="submit" look="primary" disabled={save.isPending}>
          {i18n.t('common.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {i18n.t('common.cancel')}
        </Button>
        {isKnown && (
          <Button
            look="danger"
            className="ml-auto"
            onClick={() => {
              remove.mutate({ dealId: person.dealId, id: person.id }, { onSuccess: onDone });
            }}
          >
            {i18n.t('common.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
