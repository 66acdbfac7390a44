import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Refuses an offered phase, so that it isn't offered again. */
export const refusePhase = mutationOptions({
  mutationFn: (input: MessageInput<'phases.refuse'>) => request('phases.refuse', input),
});
