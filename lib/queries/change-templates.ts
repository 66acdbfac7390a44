import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { ownTemplatesQuery } from './templates-query';

/** The list as it is asked for again; what comes after the answer shows it. */
async function listed(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ queryKey: ownTemplatesQuery.queryKey });
}

/** Adds a template; gives null where there are as many as there may be. */
export const addTemplate = mutationOptions({
  mutationFn: (input: MessageInput<'templates.add'>) => request('templates.add', input),
  onSuccess: (_added, _input, _result, { client }) => listed(client),
});

/** Takes a template away. */
export const removeTemplate = mutationOptions({
  mutationFn: (input: MessageInput<'templates.remove'>) => request('templates.remove', input),
  onSuccess: (_null, _input, _result, { client }) => listed(client),
});

/** Puts the templates in an order, at once in what is shown. */
export const orderTemplates = mutationOptions({
  mutationFn: (input: MessageInput<'templates.order'>) => request('templates.order', input),
  onMutate: ({ ids }, { client }) => {
    client.setQueryData(ownTemplatesQuery.queryKey, (known) =>
      known?.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    );
  },
  onSettled: (_null, _error, _input, _result, { client }) => listed(client),
});
