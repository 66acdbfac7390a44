import { defineContentScript } from 'wxt/utils/define-content-script';
import { startDealSession } from '@/lib/content/deal-session';
import { readPageTexts } from '@/lib/content/page/page-texts';
import { crmOf } from '@/lib/content/page/crm-of';
import { DEAL_HOSTS } from '@/lib/hosts/registry';

/** Registered by the background for the CRMs the rep switched on; the manifest names no CRM. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const host = crmOf(DEAL_HOSTS, location.hostname);
    if (host !== null)
      startDealSession({ host, root: document, view: window, texts: readPageTexts() }, ctx.signal);
  },
});
