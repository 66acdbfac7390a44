import type { Handlers } from '@/lib/messaging/server';
import {
  listWordings,
  muteWording,
  unmuteWording,
} from '@/lib/storage/repositories/wordings-repository';
import type { HandlerContext } from '../handler-context';
import { tellPages } from '../tell-pages';

type WordingHandlers = Pick<Handlers, 'wordings.list' | 'wordings.mute' | 'wordings.unmute'>;

/** Wordings that are never flagged. */
export function wordingHandlers({ db, now }: HandlerContext): WordingHandlers {
  return {
    'wordings.list': () => listWordings(db),
    'wordings.mute': async ({ wording, text }) => {
      await muteWording(db, { wording, text, mutedAt: now() });
      await tellPages('wordings');
      return null;
    },
    'wordings.unmute': async ({ wording }) => {
      await unmuteWording(db, wording);
      await tellPages('wordings');
      return listWordings(db);
    },
  };
}
