import { commandTab } from '@/lib/messaging/command-tab';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import {
  capturesOfDeal,
  decideFacts,
  keepReading,
  removeCapture,
} from '@/lib/storage/repositories/captures-repository';
import type { HandlerContext } from '../handler-context';

type CaptureHandlers = Pick<
  Handlers,
  'captures.list' | 'captures.keep' | 'captures.decide' | 'captures.remove' | 'threads.read'
>;

/** Conversations that were read for a deal, and what the rep made of their suggestions. */
export function captureHandlers({ db, now }: HandlerContext): CaptureHandlers {
  const tellChanged = () => broadcast({ topic: 'captures', tabId: null });
  return {
    'captures.list': ({ dealId }) => capturesOfDeal(db, dealId),
    'captures.keep': async (reading) => {
      const capture = await keepReading(db, reading, now());
      if (capture === null) throw new RequestError('not_found', `deal ${reading.dealId}`);
      await tellChanged();
      return capture;
    },
    'captures.decide': async ({ verdicts, ...which }) => {
      const capture = await decideFacts(db, which, verdicts, now());
      if (capture === null) throw new RequestError('not_found', `conversation ${which.id}`);
      await tellChanged();
      return capture;
    },
    'captures.remove': async (which) => {
      await removeCapture(db, which);
      await tellChanged();
      return null;
    },
    'threads.read': (which, { tabId }) =>
      commandTab(tabId, 'thread.read', which).catch(() => ({ state: 'no_thread' as const })),
  };
}
