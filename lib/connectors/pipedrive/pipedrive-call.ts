import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { mapped } from '../request/mapped';
import { requestCrm, type CrmCall } from '../request/request-crm';
import { readPipedriveRefusal } from './read-pipedrive-refusal';

/**
 * Calls `https://{company}.pipedrive.com/api` with a personal API token and gives what is in `data`.
 *
 * @param call - Its path is under `/api`; its schema is of `data`.
 * @see https://pipedrive.readme.io/docs/core-api-concepts-authentication
 */
export async function pipedriveCall<Value>(
  access: CrmAccess,
  call: Pick<CrmCall<Value>, 'method' | 'path' | 'schema'> & { readonly body?: object },
): Promise<CrmAnswer<Value>> {
  const { credentials } = access;
  const answer = await requestCrm(access, {
    ...call,
    path: `/api${call.path}`,
    body: call.body ?? null,
    headers: credentials.kind === 'token' ? { 'x-api-token': credentials.token } : {},
    schema: z.object({ data: call.schema }),
    readRefusal: readPipedriveRefusal,
  });
  return mapped(answer, ({ data }) => data);
}
