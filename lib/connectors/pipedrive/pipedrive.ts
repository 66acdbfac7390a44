import { z } from '@/lib/domain/zod';
import type { CrmConnector } from '../crm-connector';
import { given } from '../request/answer';
import { mapped } from '../request/mapped';
import { line } from '../values/line';
import { pipedriveCall } from './pipedrive-call';
import { readDeal } from './read-deal';
import { writeFields } from './write-fields';
import { writeNote } from './write-note';

/** Pipedrive by its interface, version 2, and version 1 for users and notes. */
export const pipedrive: CrmConnector = {
  crm: 'pipedrive',
  /** @see https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser */
  check: async (access) => {
    const user = await pipedriveCall(access, {
      method: 'GET',
      path: '/v1/users/me',
      schema: z.object({ name: z.string().nullish(), email: z.string().nullish() }),
    });
    return mapped(user, ({ name, email }) => ({ user: line(email ?? name) }));
  },
  readDeal,
  // Won is a deal's status there and never a stage.
  readStages: () => Promise.resolve(given([])),
  writeNote,
  writeFields,
};
