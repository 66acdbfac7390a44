import { every, field } from './dom';
import { openNew } from './compose/open';
import { pageState } from './page-state';
import { answerOpenThread, currentRoute, leaveThread, unfoldOpenThread } from './router';

type Shortcut = () => void;

let row = -1;

const shortcuts: Readonly<Record<string, Shortcut>> = {
  c: openNew,
  e: () => {
    leaveThread('archive');
  },
  '#': () => {
    leaveThread('trash');
  },
  j: () => {
    step(1);
  },
  k: () => {
    step(-1);
  },
  o: () => {
    every(document, 'tr.zA')[row]?.click();
  },
  u: () => {
    location.hash = `#${currentRoute().list}`;
  },
  r: () => {
    answerOpenThread('reply');
  },
  a: () => {
    answerOpenThread('replyAll');
  },
  f: () => {
    answerOpenThread('forward');
  },
  ';': unfoldOpenThread,
  '/': () => {
    field(document, 'input[name=q]').focus();
  },
};

/** The page's single-key shortcuts: on window in the capture phase, silent only while the focus is in a field. */
export function watchKeyboard(): void {
  window.addEventListener('keydown', onKey, true);
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const shortcut = shortcuts[event.key];
  if (shortcut === undefined || isEditable(event.target)) return;
  pageState.shortcutsFired.push(event.key);
  event.preventDefault();
  shortcut();
}

function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

function step(by: number): void {
  const all = every(document, 'tr.zA');
  row = Math.max(0, Math.min(all.length - 1, row + by));
  for (const [index, item] of all.entries()) item.classList.toggle('btb', index === row);
}
