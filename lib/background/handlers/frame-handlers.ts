import { claimToken, issueToken } from '@/lib/messaging/frame-tokens';
import type { Handlers } from '@/lib/messaging/server';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { permittedCrms } from '../crm-scripts';
import type { HandlerContext } from '../handler-context';

type FrameHandlers = Pick<Handlers, 'frames.place' | 'frames.claim' | 'frames.config'>;

/** Placing our frames in a page, each with a token of its own. */
export function frameHandlers({ db }: HandlerContext): FrameHandlers {
  return {
    'frames.place': async ({ frame }, { tabId }) => ({ token: await issueToken(tabId, frame) }),
    'frames.claim': async ({ token }, { tabId, document, url }) => {
      const frame = new URL(url).pathname === '/prompt.html' ? 'prompt' : 'sidebar';
      return { claimed: await claimToken(token, { tabId, frame, document }) };
    },
    'frames.config': async () => {
      const profile = await readProfile(db);
      const enabled = profile !== null && (await permittedCrms(db)).length > 0;
      return { enabled, profile };
    },
  };
}
