import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { i18n } from '#i18n';
import { SelectInput } from '@/components/ui/select-input';
import { TextInput } from '@/components/ui/text-input';
import { USER_ROLES } from '@/lib/domain/roles';
import type { ProfileForm } from './profile-form-schema';

export interface ProfileFieldsProps {
  readonly register: UseFormRegister<ProfileForm>;
  readonly errors: FieldErrors<ProfileForm>;
  /** Hears every change of the address as it is typed. */
  readonly onAddress?: (address: string) => void;
}

/** Who the rep is: asked by the welcome page, corrected in the settings. */
export function ProfileFields({ register, errors, onAddress }: ProfileFieldsProps) {
  const roles = USER_ROLES.map((role) => ({ value: role, label: i18n.t(`role.${role}`) }));
  const badDomain = errors.ownDomains?.message;
  const tellAddress = ({ target }: { readonly target: { readonly value: string } }) => {
    onAddress?.(target.value);
  };
  return (
    <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
      <SelectInput
        label={i18n.t('welcome.role')}
        options={roles}
        wrapperClass="sm:col-span-2"
        {...register('role')}
      />
      <TextInput
        label={i18n.t('welcome.name')}
        autoComplete="name"
        error={errors.name && i18n.t('welcome.nameMissing')}
        {...register('name')}
      />
      <TextInput
        label={i18n.t('welcome.address')}
        type="email"
        autoComplete="email"
        error={errors.address && i18n.t('welcome.addressBad')}
        {...register('address', { onChange: tellAddress })}
      />
      <TextInput
        label={i18n.t('welcome.company')}
        autoComplete="organization"
        {...register('company')}
      />
      <TextInput
        label={i18n.t('welcome.ownDomains')}
        hint={i18n.t('welcome.ownDomainsHint')}
        error={badDomain && i18n.t('welcome.ownDomainsBad', { domain: badDomain })}
        {...register('ownDomains')}
      />
    </div>
  );
}
