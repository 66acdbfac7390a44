import { defineContentScript } from 'wxt/utils/define-content-script';
import { pause } from '@/lib/content/page/pause';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    void start(ctx.signal);
  },
});

/**
 * Loads one part after the other, each in a task of its own: all at once would hold up Gmail while it starts.
 * The parts are in this very file; importing one runs it.
 */
async function start(signal: AbortSignal): Promise<void> {
  await pause(0);
  const { MAIL_HOSTS } = await import('@/lib/hosts/registry');
  const host = MAIL_HOSTS.find(({ matches }) => matches(new URL(location.href)));
  if (host === undefined) return;
  await pause(0);
  await import('@/lib/messaging/client');
  await pause(0);
  const { createDraftReader } = await import('@/lib/content/compose/create-draft-reader');
  const { createSanitizer } = await import('@/lib/render/sanitize-html');
  const { renderMail } = await import('@/lib/render/render-mail');
  await pause(0);
  const { startMailSession } = await import('@/lib/content/mail-session');
  const { readPageTexts } = await import('@/lib/content/page/page-texts');
  if (signal.aborted) return;
  startMailSession(
    {
      host,
      root: document,
      view: window,
      texts: readPageTexts(),
      createReader: createDraftReader,
      sanitize: createSanitizer(window),
      render: (markdown) => renderMail(markdown, window),
    },
    signal,
  );
}
