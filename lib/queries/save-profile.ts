import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Replaces the profile. */
export const saveProfile = mutationOptions({
  mutationFn: (input: MessageInput<'profile.save'>) => request('profile.save', input),
});
