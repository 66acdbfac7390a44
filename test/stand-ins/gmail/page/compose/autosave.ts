import { must } from '../dom';
import { labels } from '../labels';
import { store } from '../store';
import type { Compose } from './compose';
import { snapshot } from './snapshot';

const PAUSE = 300;

/** Gives a function to call at each change: a pause later the draft is saved, as “Saving…” and “Draft saved” show. */
export function createAutosave(compose: Compose): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    must(compose.root, '.oG').textContent = labels.saving;
    timer = window.setTimeout(() => {
      if (compose.root.isConnected) saveNow(compose);
    }, PAUSE);
  };
}

/** Saves the draft and says so. */
export function saveNow(compose: Compose): void {
  compose.saves += 1;
  const draft = snapshot(compose);
  store.saveDraft(draft);
  must(compose.root, '.oG').textContent = labels.draftSaved;
  const title = compose.root.closest('[role=dialog]')?.querySelector('.aYF');
  if (title) title.textContent = draft.subject === '' ? labels.newMessage : draft.subject;
}
