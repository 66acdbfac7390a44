import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { useForm, useWatch, type FieldErrors } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { FormFoot } from '@/components/ui/form-foot';
import { SelectInput } from '@/components/ui/select-input';
import { Switch } from '@/components/ui/switch';
import { TextInput } from '@/components/ui/text-input';
import { isOurRole, type Person } from '@/lib/domain/people/person';
import { partsOf } from '@/lib/domain/people/person-parts';
import { savePerson } from '@/lib/queries/save-person';
import { personChoices } from './person-choices';
import {
  limitOf,
  personFormSchema,
  type PersonInput,
  type PersonOutput,
} from './person-form-schema';
import type { PersonChange } from './use-people-steps';
import { PersonArea, PersonLine, PersonSelect } from './person-inputs';
import { PersonMore } from './person-more';

export interface PersonFormProps {
  readonly person: Person;
  readonly isKnown: boolean;
  readonly onSaved: (change: PersonChange) => void;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

/** One person of the people map: the little that every newcomer must know, the rest behind it. */
export function PersonForm({ person, isKnown, onSaved, onDone, onRemove }: PersonFormProps) {
  const save = useMutation(savePerson);
  const { register, handleSubmit, formState, control } = useForm<
    PersonInput,
    unknown,
    PersonOutput
  >({
    resolver: zodResolver(personFormSchema),
    defaultValues: { ...person, addresses: person.addresses.join(', ') },
  });
  const role = useWatch({ control, name: 'role' });
  const submit = handleSubmit((values) => {
    const base = isKnown ? partsOf(person) : null;
    const after = { ...partsOf(person), ...trimmed(values) };
    save
      .mutateAsync({ person: after, base }, { onSuccess: onDone })
      .then(() => {
        onSaved({ before: base, after });
      })
      // The form says so.
      .catch(() => undefined);
  });
  const isOurs = isOurRole(role);
  const { errors } = formState;
  return (
    <form noValidate className="flex flex-col gap-3" onSubmit={(event) => void submit(event)}>
      <TextInput
        label={i18n.t('people.name')}
        error={nameError(errors)}
        maxLength={limitOf('name')}
        {...register('name')}
      />
      <SelectInput
        label={i18n.t('people.role')}
        options={personChoices.role()}
        {...register('role')}
      />
      {!isOurs && (
        <>
          <PersonArea
            register={register}
            name="behaviour"
            label={i18n.t('people.behaviour')}
            placeholder={i18n.t('people.behaviourHint')}
          />
          <div className="grid grid-cols-2 gap-2">
            <PersonSelect
              register={register}
              name="attitude"
              label={i18n.t('attitude.label')}
              options={personChoices.attitude()}
            />
            <PersonSelect
              register={register}
              name="engagement"
              label={i18n.t('person.engagement')}
              options={personChoices.level()}
            />
          </div>
        </>
      )}
      <TextInput
        label={i18n.t('people.addresses')}
        hint={i18n.t('people.addressesHint')}
        error={addressError(errors)}
        {...register('addresses')}
      />
      <div className={isOurs ? undefined : 'grid grid-cols-2 gap-2'}>
        <PersonLine register={register} name="title" label={i18n.t('people.jobTitle')} />
        {!isOurs && (
          <PersonSelect
            register={register}
            name="care"
            label={i18n.t('person.care')}
            options={personChoices.care()}
          />
        )}
      </div>
      <PersonMore register={register} isOurs={isOurs} isBuyer={role === 'economic_buyer'} />
      <Switch small {...register('toConfirm')}>
        {i18n.t('brief.toConfirm')}
      </Switch>
      <FormFoot
        submit={i18n.t('common.save')}
        isPending={save.isPending}
        failed={save.isError ? i18n.t('people.saveFailed') : null}
        onCancel={onDone}
      >
        {isKnown && (
          <Button look="danger" className="ml-auto" onClick={onRemove}>
            {i18n.t('common.remove')}
          </Button>
        )}
      </FormFoot>
    </form>
  );
}

function nameError({ name }: FieldErrors<PersonInput>): string | undefined {
  if (name === undefined) return undefined;
  return i18n.t(name.message === 'nameOrAddress' ? 'people.nameOrAddress' : 'person.markup');
}

function addressError({ addresses }: FieldErrors<PersonInput>): string | undefined {
  if (addresses === undefined) return undefined;
  return addresses.type === 'too_big'
    ? i18n.t('person.tooManyAddresses')
    : i18n.t('people.addressBad', { address: addresses.message ?? '' });
}

/** Texts without the blanks around them. */
function trimmed(values: PersonOutput): PersonOutput {
  const texts = Object.entries(values).filter(([, value]) => typeof value === 'string');
  const clean = texts.map(([name, text]) => [name, String(text).trim()] as const);
  return { ...values, ...Object.fromEntries(clean) };
}
