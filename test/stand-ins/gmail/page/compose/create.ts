import { closest, element, field, must, setHtml } from '../dom';
import { labels } from '../labels';
import { pageState } from '../page-state';
import { createAutosave } from './autosave';
import type { Compose, ComposeStart, View } from './compose';
import { createRecipients } from './recipients';
import { composeHtml } from './markup';
import { watchSpelling } from './spelling';

/** Builds a compose that is not on the page yet; the caller places it and registers it. */
export function createCompose(start: ComposeStart, view: View): Compose {
  const root = element(composeHtml(start, view === 'inline'));
  const body = must(root, '[g_editable=true]');
  setHtml(body, start.html);
  let lateReset: number | undefined;
  const recipients = createRecipients(root, (byHand) => {
    if (byHand) window.clearTimeout(lateReset);
    saveSoon();
  });
  recipients.set(start.recipients);
  const compose: Compose = {
    start,
    root,
    body,
    recipients,
    view,
    remove: () => undefined,
    saves: 0,
  };
  const saveSoon = createAutosave(compose);
  wireSubject(compose, saveSoon);
  wireTools(compose);
  wireFrom(compose, saveSoon);
  body.addEventListener('input', saveSoon);
  watchSpelling(compose);
  foldQuote(compose);
  // Gmail sets the recipients of a fresh compose once more: what a script added before that is lost.
  if (pageState.lateRecipients > 0) {
    lateReset = window.setTimeout(() => {
      recipients.set(start.recipients);
    }, pageState.lateRecipients);
  }
  return compose;
}

function wireSubject({ root, start, view }: Compose, saveSoon: () => void): void {
  const box = field(root, 'input[name=subjectbox]');
  const truth = field(root, 'input[name=subject]');
  if (view !== 'inline') box.value = start.subject;
  box.addEventListener('input', () => {
    truth.value = box.value;
    saveSoon();
  });
}

function wireFrom({ root }: Compose, saveSoon: () => void): void {
  const chooser = root.querySelector<HTMLSelectElement>('.aXn select');
  chooser?.addEventListener('change', () => {
    field(root, 'input[name=from]').value = chooser.value;
    saveSoon();
  });
}

function wireTools({ root, recipients, body }: Compose): void {
  root.addEventListener('keydown', (event) => {
    if (!event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    const key = event.key.toLowerCase();
    if (key !== 'c' && key !== 'b') return;
    event.preventDefault();
    recipients.reveal(key === 'c' ? 'cc' : 'bcc');
  });
  root.addEventListener('click', (event) => {
    if (closest(event, '.dv') !== null) toggle(must(root, '.aX'));
    if (closest(event, '.aXh') !== null) toggle(must(root, '.aXp'));
    if (closest(event, '.ajR') !== null) body.classList.toggle('aXt');
  });
  // The bar's buttons are for show, but like the real ones they must not take the caret out of the text.
  must(root, '.aX').addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
}

// The quoted mail stands in the text from the start, folded behind three dots.
function foldQuote({ root, body, start }: Compose): void {
  const quoted = start.kind !== 'forward' && body.querySelector('.gmail_quote') !== null;
  body.classList.toggle('aXt', quoted);
  must(root, '.ajR').style.display = quoted ? '' : 'none';
  must(root, '.aoI').setAttribute(
    'aria-label',
    start.subject === '' ? labels.newMessage : start.subject,
  );
}

function toggle(target: HTMLElement): void {
  target.style.display = target.style.display === 'none' ? '' : 'none';
}
