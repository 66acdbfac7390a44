import { saveNow } from './autosave';
import type { Compose } from './compose';
import { closeCompose } from './registry';

/** Moves a compose into a window of its own, by way of its saved draft. */
export function popOut(compose: Compose): void {
  saveNow(compose);
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.set('view', 'cm');
  address.searchParams.set('draft', compose.start.draftId);
  window.open(address.href, '_blank', 'popup,width=760,height=640');
  closeCompose(compose);
}

/** Fills a pop-out window with its compose: no dialog, the body itself is the frame. */
export function placePopOut(compose: Compose): void {
  document.body.classList.add('xE', 'xp');
  document.body.append(compose.root);
  compose.view = 'popout';
  compose.remove = () => undefined;
}
