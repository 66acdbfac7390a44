import type { FieldError, UseFormRegisterReturn } from 'react-hook-form';
import { i18n } from '#i18n';
import { TextInput } from '@/components/ui/text-input';

export interface DealFieldsProps {
  readonly name: UseFormRegisterReturn;
  readonly company: UseFormRegisterReturn;
  readonly domains: UseFormRegisterReturn;
  readonly errors: { readonly name?: FieldError; readonly company?: FieldError };
}

/** What a deal is called and whose it is: the same three fields when it is made and when it is edited. */
export function DealFields({ name, company, domains, errors }: DealFieldsProps) {
  return (
    <>
      <TextInput label={i18n.t('deal.name')} error={nameError(errors.name)} {...name} />
      <TextInput label={i18n.t('deal.company')} error={nameError(errors.company)} {...company} />
      <TextInput label={i18n.t('deal.domains')} hint={i18n.t('deal.domainsHint')} {...domains} />
    </>
  );
}

function nameError(error: FieldError | undefined): string | undefined {
  switch (error?.type) {
    case undefined:
      return undefined;
    case 'too_small':
      return i18n.t('deal.nameMissing');
    case 'too_big':
      return i18n.t('person.tooLong');
    default:
      return i18n.t('person.markup');
  }
}
