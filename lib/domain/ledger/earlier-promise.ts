import { promiseRecordSchema } from './promise-record';
import type { z } from '@/lib/domain/zod';

/** What a compose needs to know of an earlier promise to the same people. */
export const earlierPromiseSchema = promiseRecordSchema.pick({
  id: true,
  sentence: true,
  type: true,
  kind: true,
  due: true,
  status: true,
  sentAt: true,
});
export type EarlierPromise = z.infer<typeof earlierPromiseSchema>;

/** More than a compose is compared with; the latest count. */
export const MOST_EARLIER = 300;
