import type { QueryClient } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput, MessageOutput } from '@/lib/messaging/contract/contract';
import { ownTemplatesQuery } from './templates-query';
import { whenHeard } from './when-heard';

/**
 * Saves a template's source; once it answers it is on disk, or somebody else's words stand there.
 *
 * @throws RequestError - Not saved, or nobody knows: repeat it, a second save does no harm.
 */
export async function saveTemplate(
  client: QueryClient,
  input: MessageInput<'templates.save'>,
): Promise<MessageOutput<'templates.save'>> {
  const answer = await request('templates.save', input);
  const shown = answer.kind === 'saved' ? answer.template : answer.theirs;
  client.setQueryData(ownTemplatesQuery.queryKey, (known) =>
    shown === null
      ? known?.filter(({ id }) => id !== input.id)
      : known?.map((one) => (one.id === shown.id ? shown : one)),
  );
  await whenHeard();
  return answer;
}
