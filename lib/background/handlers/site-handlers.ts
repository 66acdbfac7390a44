import { browser } from 'wxt/browser';
import type { CrmSite } from '@/lib/domain/crm/crm-site';
import { ID_MARK } from '@/lib/domain/crm/deal-path';
import { proposeSite } from '@/lib/domain/crm/propose-site';
import { RequestError } from '@/lib/messaging/result';
import type { Handlers } from '@/lib/messaging/server';
import { putSite, removeSite } from '@/lib/storage/repositories/sites-repository';
import type { HandlerContext } from '../handler-context';
import { mayCall } from '../crm/may-call';
import { sitesWithPermission } from '../permitted-sites';
import { sitesChanged } from '../sites-changed';

type SiteHandlers = Pick<Handlers, 'sites.list' | 'sites.add' | 'sites.remove' | 'sites.propose'>;

/** CRMs at addresses of their own. */
export function siteHandlers({ db, now }: HandlerContext): SiteHandlers {
  const changed = async () => {
    await sitesChanged(db);
    return sitesWithPermission(db);
  };
  return {
    'sites.list': async () => sitesWithPermission(db),
    'sites.add': async (site) => {
      if (!isSite(site)) throw new RequestError('invalid', 'no site of this form');
      if (!(await mayCall(site.origin))) throw new RequestError('forbidden', site.origin);
      await putSite(db, { ...site, addedAt: now() });
      return changed();
    },
    'sites.remove': async ({ origin }) => {
      await removeSite(db, origin);
      return changed();
    },
    'sites.propose': async (_input, { tabId }) => {
      // Without a permission for its page a tab has no address: the rep has to press our button there.
      const tab = await browser.tabs.get(tabId).catch(() => null);
      const { url, title = '' } = tab ?? {};
      if (url === undefined || !URL.canParse(url)) return null;
      return { title: title.slice(0, 500), proposal: proposeSite(new URL(url)) };
    },
  };
}

/** Whether a site is one that Baton would propose: an origin of the web that has no switch of its own. */
function isSite({ origin, crm, dealPath }: Omit<CrmSite, 'addedAt'>): boolean {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) return false;
  const proposal = proposeSite(new URL('/odoo/crm/1', origin));
  if (proposal.kind === 'refused') return false;
  if (crm === 'other') return dealPath?.split(ID_MARK).length === 2;
  return crm === 'odoo' && dealPath === null;
}
