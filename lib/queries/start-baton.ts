import { mutationOptions } from '@tanstack/react-query';
import type { Profile } from '@/lib/domain/profile';
import { request } from '@/lib/messaging/client';

/** What the welcome page gives. */
export interface StartInput {
  readonly profile: Profile;
  /** Whether to switch Baton on in the mailbox of the profile's address. */
  readonly mailboxOn: boolean;
}

/** Saves the profile and sets its mailbox; the mailbox comes second, so that it finds a profile. */
export const startBaton = mutationOptions({
  mutationFn: async ({ profile, mailboxOn }: StartInput) => {
    const saved = await request('profile.save', profile);
    await request('mailboxes.set', { address: saved.address, enabled: mailboxOn });
    return saved;
  },
});
