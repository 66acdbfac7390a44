import { crmOf } from '@/lib/messaging/caller';
import { claimToken, issueToken } from '@/lib/messaging/frame-tokens';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { permittedCrms } from '../crm-scripts';
import type { HandlerContext } from '../handler-context';

type FrameHandlers = Pick<Handlers, 'frames.place' | 'frames.claim' | 'frames.config'>;

/** Placing our frames in a page, each with a token of its own. */
export function frameHandlers({ db }: HandlerContext): FrameHandlers {
  return {
    'frames.place': async ({ frame }, { tabId, kind }) => {
      if (kind === 'deal' && frame !== 'sidebar') throw new RequestError('forbidden', frame);
      return { token: await issueToken(tabId, frame) };
    },
    'frames.claim': async ({ token }, { tabId, document, url }) => {
      const frame = new URL(url).pathname === '/prompt.html' ? 'prompt' : 'sidebar';
      return { claimed: await claimToken(token, { tabId, frame, document }) };
    },
    'frames.config': async (_input, { url }) => {
      const profile = await readProfile(db);
      const crm = crmOf(url);
      const enabled =
        profile !== null && crm !== null && (await permittedCrms(db)).includes(crm.id);
      return { enabled, profile: enabled ? profile : null };
    },
  };
}
