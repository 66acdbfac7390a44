import { closest } from './dom';
import { buildFrame, updateNavigation } from './frame';
import { watchKeyboard } from './keyboard';
import { currentRoute, render } from './router';
import { settings } from './settings';
import { exposeStandIn } from './stand-in';
import { onMailboxChange, store } from './store';
import { openDraft, openNew } from './compose/open';
import { onCompose } from './compose/registry';
import { wireSend } from './compose/send-gestures';

document.documentElement.lang = settings.language;
document.documentElement.dir = settings.rightToLeft ? 'rtl' : 'ltr';
document.documentElement.classList.toggle('dark', settings.dark);
document.documentElement.classList.toggle('light-pane', settings.lightPane);
document.documentElement.classList.toggle('fixed', settings.fixedLayout);
onCompose(wireSend);
exposeStandIn();
if (settings.popOutDraft === null) startMailbox();
else startPopOut(settings.popOutDraft);

function startMailbox(): void {
  // A mail whose page was closed before the time to undo was over has left all the same.
  for (const mail of store.sent) if (!mail.final) store.finish(mail);
  buildFrame();
  render();
  watchKeyboard();
  window.addEventListener('hashchange', onHashChange);
  onMailboxChange((changed) => {
    if (changed === 'threads') render();
    else updateNavigation(currentRoute().list);
  });
  document.addEventListener('click', (event) => {
    if (closest(event, '[gh=cm]') !== null) openNew();
  });
  if (settings.composeAtStart || asksForCompose()) openNew();
}

function onHashChange(): void {
  render();
  if (asksForCompose()) openNew();
}

function asksForCompose(): boolean {
  return location.hash.includes('?compose=new');
}

function startPopOut(draftId: string): void {
  const draft = store.drafts.find((saved) => saved.draftId === draftId);
  if (draft !== undefined) openDraft(draft, 'popout');
}
