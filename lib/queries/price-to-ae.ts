import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Writes the mail that hands a point about price to the account executive; nothing is kept or sent. */
export const priceToAe = mutationOptions({
  mutationFn: (input: MessageInput<'mails.priceToAe'>) => request('mails.priceToAe', input),
});
