import { z } from '@/lib/domain/zod';
import { factSchema } from '../brief/fact';
import { promiseRecordSchema } from '../ledger/promise-record';
import { personSchema } from '../people/person';
import { readinessCheckSchema } from '../readiness/readiness-check';
import { callSchema } from './call';
import { dealSchema } from './deal';
import { meetingSchema } from './meeting';
import { sentEmailSchema } from './sent-email';

/** All records of one deal, as a page shows them. */
export const dossierSchema = z.object({
  deal: dealSchema,
  people: z.array(personSchema),
  facts: z.array(factSchema),
  promises: z.array(promiseRecordSchema),
  emails: z.array(sentEmailSchema),
  meetings: z.array(meetingSchema),
  calls: z.array(callSchema),
  readinessChecks: z.array(readinessCheckSchema),
});
export type Dossier = z.infer<typeof dossierSchema>;
