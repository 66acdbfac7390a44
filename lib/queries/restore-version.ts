import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Brings a brief back to where it stood at the end of a version; false when that version is gone. */
export const restoreVersion = mutationOptions({
  mutationFn: (input: MessageInput<'versions.restore'>) => request('versions.restore', input),
});
