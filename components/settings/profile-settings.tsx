import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Profile } from '@/lib/domain/profile';
import { profileQuery } from '@/lib/queries/profile-query';
import { saveProfile } from '@/lib/queries/save-profile';
import { NotSaved } from './not-saved';
import { Panel } from './panel';
import { ProfileFields } from './profile-fields';
import { profileFormOf, profileFormSchema, profileFrom } from './profile-form-schema';

export interface ProfileSettingsProps {
  readonly profile: Profile | null;
}

/** Who the rep is; saved by its button, since half an address must not go into a mail. */
export function ProfileSettings({ profile }: ProfileSettingsProps) {
  const client = useQueryClient();
  const { mutate, isPending, isError, isSuccess } = useMutation(saveProfile);
  const { register, handleSubmit, reset, formState } = useForm({
    resolver: zodResolver(profileFormSchema),
    defaultValues: profileFormOf(profile),
  });
  const { errors, isDirty } = formState;
  const submit = handleSubmit((form) => {
    if (isPending) return;
    mutate(profileFrom(form, profile), {
      onSuccess: (saved) => {
        client.setQueryData(profileQuery.queryKey, saved);
        reset(profileFormOf(saved));
      },
    });
  });
  return (
    <Panel title={i18n.t('settings.profile')}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <ProfileFields register={register} errors={errors} />
        <div className="mt-5 flex items-center gap-3">
          <Button type="submit" look="primary" disabled={isPending}>
            {i18n.t('common.save')}
          </Button>
          <p role="status" className="text-body text-ink-2">
            {isSuccess && !isDirty && i18n.t('settings.profileSaved')}
          </p>
        </div>
        {isError && <NotSaved />}
      </form>
    </Panel>
  );
}
