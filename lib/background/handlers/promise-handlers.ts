import { definedOnly } from '@/lib/domain/defined-only';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { addressesOf } from '@/lib/domain/mail/recipients';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import { PROMISES_PAGE } from '@/lib/messaging/contract/promises';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  addPromise,
  patchPromises,
  readPromiseParts,
  readPromises,
  takeBackPromise,
} from '@/lib/storage/repositories/promises-repository';
import { digestOf } from '../digest-of';
import type { HandlerContext } from '../handler-context';

type PromiseHandlers = Pick<
  Handlers,
  | 'promises.page'
  | 'promises.digests'
  | 'promises.update'
  | 'promises.updateAll'
  | 'promises.add'
  | 'promises.takeBack'
>;

/** What was said on a day, as of noon UTC: the same day in every inhabited zone but the farthest. */
function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}

function addedPromise(
  { saidOn, thread, ...said }: ParsedInput<'promises.add'>,
  now: string,
): PromiseRecord {
  return {
    ...said,
    draftKey: null,
    ...(thread ?? { mailbox: null, threadId: null, subject: '' }),
    addresses: addressesOf(said.recipients),
    status: 'open',
    repeats: null,
    delivery: null,
    history: [{ at: now, what: 'recorded', from: null, to: said.sentence }],
    sentAt: noonOf(saidOn),
    createdAt: now,
    updatedAt: now,
  };
}

/** The ledger as the rep reads and keeps it. */
export function promiseHandlers({ db, now }: HandlerContext): PromiseHandlers {
  const tell = () => broadcast({ topic: 'promises', tabId: null });
  return {
    'promises.page': async ({ after }) => {
      const page = await readPromises(db, { after, limit: PROMISES_PAGE });
      return { ...page, digest: await digestOf(page.promises) };
    },
    'promises.digests': async ({ cuts }) => {
      const parts = await readPromiseParts(db, cuts);
      return Promise.all(parts.map(digestOf));
    },
    'promises.update': async ({ id, patch }) => {
      const [promise] = await patchPromises(db, [id], definedOnly(patch), now());
      if (promise === undefined) throw new RequestError('not_found', `promise ${id}`);
      await tell();
      return promise;
    },
    'promises.updateAll': async ({ ids, patch }) => {
      const changed = await patchPromises(db, ids, definedOnly(patch), now());
      await tell();
      return { changed: changed.length };
    },
    'promises.add': async (said) => {
      const promise = await addPromise(db, addedPromise(said, now()));
      if (promise === null) throw new RequestError('not_found', `deal ${said.dealId ?? ''}`);
      await tell();
      return promise;
    },
    'promises.takeBack': async ({ id }) => {
      const isGone = await takeBackPromise(db, id);
      await tell();
      return { isGone };
    },
  };
}
