import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Opens the settings page in a tab. */
export const openSettings = mutationOptions({
  mutationFn: (input: MessageInput<'settings.open'>) => request('settings.open', input),
});
