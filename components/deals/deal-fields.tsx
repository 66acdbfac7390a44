import type { UseFormRegisterReturn } from 'react-hook-form';
import { i18n } from '#i18n';
import { TextInput } from '@/components/ui/text-input';

export interface DealFieldsProps {
  readonly name: UseFormRegisterReturn;
  readonly company: UseFormRegisterReturn;
  readonly domains: UseFormRegisterReturn;
  readonly isNameMissing: boolean;
}

/** What a deal is called and whose it is: the same three fields when it is made and when it is edited. */
export function DealFields({ name, company, domains, isNameMissing }: DealFieldsProps) {
  return (
    <>
      <TextInput
        label={i18n.t('deal.name')}
        error={isNameMissing ? i18n.t('deal.nameMissing') : undefined}
        {...name}
      />
      <TextInput label={i18n.t('deal.company')} {...company} />
      <TextInput label={i18n.t('deal.domains')} hint={i18n.t('deal.domainsHint')} {...domains} />
    </>
  );
}
