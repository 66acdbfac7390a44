import type { UseFormRegister } from 'react-hook-form';
import { i18n } from '#i18n';
import { SelectInput, type SelectOption } from '@/components/ui/select-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { limitOf, type PersonInput, type PersonText } from './person-form-schema';

export type RegisterPerson = UseFormRegister<PersonInput>;

interface PartProps {
  readonly register: RegisterPerson;
  readonly label?: string;
}

/** One line about a person. */
export function PersonLine({
  register,
  name,
  label,
  type = 'text',
}: PartProps & { readonly name: PersonText; readonly type?: string }) {
  return (
    <TextInput
      type={type}
      label={label ?? sentenceCase(i18n.t(`partName.${name}`))}
      maxLength={limitOf(name)}
      {...register(name)}
    />
  );
}

/** A longer text about a person. */
export function PersonArea({
  register,
  name,
  label,
  placeholder,
}: PartProps & { readonly name: PersonText; readonly placeholder?: string }) {
  return (
    <TextArea
      rows={1}
      label={label ?? sentenceCase(i18n.t(`partName.${name}`))}
      placeholder={placeholder}
      maxLength={limitOf(name)}
      {...register(name)}
    />
  );
}

type PersonChoice =
  'attitude' | 'engagement' | 'authority' | 'relationshipStrength' | 'care' | 'concernsStatus';

/** A choice about a person that may be not known. */
export function PersonSelect({
  register,
  name,
  label,
  options,
}: Required<PartProps> & {
  readonly name: PersonChoice;
  readonly options: readonly SelectOption[];
}) {
  return (
    <SelectInput
      label={label}
      options={[{ value: '', label: i18n.t('person.notKnown') }, ...options]}
      {...register(name, { setValueAs: (value: unknown) => (value === '' ? null : value) })}
    />
  );
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
