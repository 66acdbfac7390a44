import type { FieldErrors, UseFormRegister } from 'react-hook-form';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import { TextInput } from '@/components/ui/text-input';
import type { WelcomeForm } from './welcome-form-schema';

export interface MailboxFieldsProps {
  readonly register: UseFormRegister<WelcomeForm>;
  readonly errors: FieldErrors<WelcomeForm>;
}

/** In which mailbox Baton may work. A part of its own, so that its fields register after the profile's. */
export function MailboxFields({ register, errors }: MailboxFieldsProps) {
  return (
    <div className="flex flex-col gap-3">
      <TextInput
        label={i18n.t('welcome.mailboxAddress')}
        type="email"
        error={errors.mailbox && i18n.t('welcome.addressBad')}
        {...register('mailbox')}
      />
      <label className="flex cursor-pointer items-center gap-2.5 text-body text-ink">
        <Checkbox {...register('enable')} />
        {i18n.t('welcome.enable')}
      </label>
    </div>
  );
}
