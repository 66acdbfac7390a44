import { queryOptions } from '@tanstack/react-query';
import { allTemplates } from '@/lib/domain/emails/template/all-templates';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** The rep's own templates as they were written, in their order. */
export const ownTemplatesQuery = queryOptions({
  queryKey: [queryKeys.templates],
  queryFn: () => request('templates.list', {}),
});

/** Every template a mail can be written from: the built-in ones, then the rep's own that read without faults. */
export const templatesQuery = queryOptions({ ...ownTemplatesQuery, select: allTemplates });
