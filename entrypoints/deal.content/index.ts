import { defineContentScript } from 'wxt/utils/define-content-script';
import { startDealSession } from '@/lib/content/deal-session';
import { readPageTexts } from '@/lib/content/page/page-texts';
import { dealHostOf } from '@/lib/hosts/registry';

/** Registered by the background for the CRMs and sites that are on; the manifest names no CRM. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const texts = readPageTexts();
    startDealSession({ hostOf: dealHostOf, root: document, view: window, texts }, ctx.signal);
  },
});
