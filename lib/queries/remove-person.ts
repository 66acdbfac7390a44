import { mutationOptions } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';

/** Takes a person off the people map. */
export const removePerson = mutationOptions({
  mutationFn: (input: MessageInput<'people.remove'>) => request('people.remove', input),
});
