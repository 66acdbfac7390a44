import { useMutation } from '@tanstack/react-query';
import type { Profile } from '@/lib/domain/profile';
import { saveProfile } from '@/lib/queries/save-profile';
import { setMailbox } from '@/lib/queries/set-mailbox';
import { profileFrom } from './profile-form-schema';
import type { WelcomeForm } from './welcome-form-schema';

/** Saves the profile, then switches the mailbox on: in that order, so that it never runs without a name. */
export function useSwitchOn(before: Profile | null) {
  const profile = useMutation(saveProfile);
  const mailbox = useMutation(setMailbox);
  const submit = (form: WelcomeForm, onDone: () => void) => {
    profile.mutate(profileFrom(form, before), {
      onSuccess: () => {
        if (form.enable)
          mailbox.mutate({ address: form.mailbox, enabled: true }, { onSuccess: onDone });
        else onDone();
      },
    });
  };
  return {
    submit,
    isPending: profile.isPending || mailbox.isPending,
    hasFailed: profile.isError || mailbox.isError,
  };
}
