import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Profile } from '@/lib/domain/profile';
import { MailboxFields } from './mailbox-fields';
import { Panel } from './panel';
import { ProfileFields } from './profile-fields';
import { profileFormOf, suggestOwnDomains } from './profile-form-schema';
import { useSwitchOn } from './use-switch-on';
import { welcomeFormSchema } from './welcome-form-schema';

export interface WelcomeFormProps {
  readonly profile: Profile | null;
  readonly onDone: (isOn: boolean) => void;
}

/** Who the rep is and in which mailbox Baton may work; what one answer implies for another is filled in. */
export function WelcomeForm({ profile, onDone }: WelcomeFormProps) {
  const { submit, isPending, hasFailed } = useSwitchOn(profile);
  const { register, handleSubmit, setValue, getFieldState, formState, control } = useForm({
    resolver: zodResolver(welcomeFormSchema),
    defaultValues: { ...profileFormOf(profile), enable: true, mailbox: profile?.address ?? '' },
  });
  const { errors } = formState;
  const enable = useWatch({ control, name: 'enable' });
  const followAddress = (address: string) => {
    const isOwn = (field: 'ownDomains' | 'mailbox') => getFieldState(field, formState).isDirty;
    const options = { shouldValidate: formState.isSubmitted };
    if (!isOwn('ownDomains')) setValue('ownDomains', suggestOwnDomains(address), options);
    if (!isOwn('mailbox')) setValue('mailbox', address.trim(), options);
  };
  const onSubmit = handleSubmit((form) => {
    if (isPending) return;
    submit(form, () => {
      onDone(form.enable);
    });
  });
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={(event) => void onSubmit(event)}>
      <Panel title={i18n.t('welcome.you')}>
        <ProfileFields register={register} errors={errors} onAddress={followAddress} />
      </Panel>
      <Panel title={i18n.t('welcome.mailbox')} hint={i18n.t('welcome.mailboxHint')}>
        <MailboxFields register={register} errors={errors} />
      </Panel>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look="primary" className="px-5" disabled={isPending}>
          {enable ? i18n.t('welcome.submit') : i18n.t('welcome.submitOff')}
        </Button>
        {hasFailed && (
          <p role="alert" className="text-body text-danger">
            {i18n.t('welcome.failed')}
          </p>
        )}
      </div>
    </form>
  );
}
