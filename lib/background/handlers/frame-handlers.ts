import { crmOfHost } from '@/lib/domain/crm/crm-catalog';
import type { PageSite } from '@/lib/domain/crm/crm-site';
import { claimToken, issueToken } from '@/lib/messaging/frame-tokens';
import type { Handlers } from '@/lib/messaging/server';
import type { BatonDatabase } from '@/lib/storage/database';
import { readProfile } from '@/lib/storage/repositories/settings-repository';
import { permittedCrms } from '../crm-scripts';
import type { HandlerContext } from '../handler-context';
import { permittedSite } from '../permitted-sites';

type FrameHandlers = Pick<Handlers, 'frames.place' | 'frames.claim' | 'frames.config'>;

/** What a page's script has to know of its site; null where Baton is off. */
async function siteOf(db: BatonDatabase, url: URL): Promise<PageSite | null> {
  const crm = crmOfHost(url.hostname);
  if (crm !== null) {
    const isOn = (await permittedCrms(db)).includes(crm.id);
    return isOn ? { crm: crm.id, dealPath: null, framed: true } : null;
  }
  const site = await permittedSite(db, url.origin);
  return site === null ? null : { crm: site.crm, dealPath: site.dealPath, framed: false };
}

/** Placing our frames in a page, each with a token of its own. */
export function frameHandlers({ db }: HandlerContext): FrameHandlers {
  return {
    'frames.place': async ({ frame }, { tabId }) => ({ token: await issueToken(tabId, frame) }),
    'frames.claim': async ({ token }, { tabId, document, url }) => {
      const frame = new URL(url).pathname === '/prompt.html' ? 'prompt' : 'sidebar';
      return { claimed: await claimToken(token, { tabId, frame, document }) };
    },
    'frames.config': async (_input, { url }) => {
      const profile = await readProfile(db);
      const site = profile === null ? null : await siteOf(db, new URL(url));
      return { enabled: site !== null, profile: site === null ? null : profile, site };
    },
  };
}
