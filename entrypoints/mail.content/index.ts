import { defineContentScript } from 'wxt/utils/define-content-script';
import { createDraftReader } from '@/lib/content/compose/create-draft-reader';
import { startMailSession } from '@/lib/content/mail-session';
import { readPageTexts } from '@/lib/content/page/page-texts';
import { MAIL_HOSTS } from '@/lib/hosts/registry';
import { createSanitizer } from '@/lib/render/sanitize-html';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const host = MAIL_HOSTS.find(({ matches }) => matches(new URL(location.href)));
    if (host === undefined) return;
    startMailSession(
      {
        host,
        root: document,
        view: window,
        texts: readPageTexts(),
        createReader: createDraftReader,
        sanitize: createSanitizer(window),
      },
      ctx.signal,
    );
  },
});
