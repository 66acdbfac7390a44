import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer, CrmNote } from '../crm-connector';
import { keepNote } from '../note/keep-note';
import { failed } from '../request/answer';
import { mapped } from '../request/mapped';
import { runQuery } from './run-query';
import { salesforceCall } from './salesforce-call';
import { salesforceId, salesforceIdSchema } from './salesforce-id';
import { soqlText } from './soql-text';

/** What a task's `Subject` holds. */
const LONGEST_SUBJECT = 255;

/**
 * Writes the brief as a completed task of the opportunity, with the marker as its subject: made in one step,
 * found by a query that reads nothing else, in orgs without Notes too. A `ContentNote` would keep the headings,
 * but takes two steps, and its text can't be queried. Not tried on a live org.
 *
 * @see https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-task.html
 */
export async function writeNote(
  access: CrmAccess,
  { recordId }: CrmRecordKey,
  note: CrmNote,
  noteId: string | null,
): Promise<CrmAnswer<{ readonly noteId: string }>> {
  const id = salesforceId(recordId);
  if (id === null) return failed('gone');
  const Subject = note.marker.slice(0, LONGEST_SUBJECT).toWellFormed();
  const Description = note.text;
  const ways = {
    update: (taskId: string) =>
      salesforceCall(access, {
        method: 'PATCH',
        path: `/sobjects/Task/${taskId}`,
        // Of a task that was another deal's the subject too: by it this deal's is found.
        body: { Subject, Description },
        schema: z.null(),
      }),
    find: () => findTask(access, id, Subject),
    create: () => createTask(access, { WhatId: id, Subject, Description }),
  };
  return keepNote(ways, salesforceId(noteId ?? ''));
}

async function findTask(
  access: CrmAccess,
  id: string,
  subject: string,
): Promise<CrmAnswer<string | null>> {
  const soql = `SELECT Id FROM Task WHERE WhatId = '${id}' AND Subject = ${soqlText(subject)} ORDER BY CreatedDate, Id LIMIT 1`;
  const found = await runQuery(access, soql, z.object({ Id: salesforceIdSchema }));
  return mapped(found, ([task]) => task?.Id ?? null);
}

async function createTask(
  access: CrmAccess,
  task: { readonly WhatId: string; readonly Subject: string; readonly Description: string },
): Promise<CrmAnswer<string>> {
  // An org may have renamed "Completed", and a task that is open would be a to-do of somebody.
  const statuses = await runQuery(
    access,
    'SELECT ApiName FROM TaskStatus WHERE IsClosed = true ORDER BY SortOrder LIMIT 1',
    z.object({ ApiName: z.string() }),
  );
  if (!statuses.ok) return statuses;
  const Status = statuses.value[0]?.ApiName;
  const answer = await salesforceCall(access, {
    method: 'POST',
    path: '/sobjects/Task',
    body: { ...task, ...(Status === undefined ? {} : { Status }) },
    schema: z.object({ id: salesforceIdSchema }),
  });
  return mapped(answer, (created) => created.id);
}
