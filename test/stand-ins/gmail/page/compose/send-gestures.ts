import { closest, element, every, must } from '../dom';
import { labels } from '../labels';
import { currentTime } from '../settings';
import { store } from '../store';
import { showToast } from '../toast';
import type { Compose } from './compose';
import { closeCompose } from './registry';
import { openDraft } from './open';
import { send } from './send';
import { snapshot } from './snapshot';

const SEND = '.aoO, .Uo';

/**
 * Makes a compose answer to pointer and keyboard: Send and Send & Archive act on mouseup after mousedown or on a bare
 * click (once for one gesture), on Enter and Space; Ctrl+Enter and ⌘+Enter send from anywhere in the box, with Shift
 * they archive too where that is offered. Ctrl+Shift+D discards.
 */
export function wireSend(compose: Compose): void {
  const { root } = compose;
  for (const button of every(root, SEND)) wireButton(compose, button);
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const archive = event.shiftKey && root.querySelector('.Uo') !== null;
    send(compose, { archive, scheduledFor: null });
  });
  wireMenu(compose);
  wireDiscard(compose);
}

function wireDiscard(compose: Compose): void {
  const discard = (): void => {
    const draft = snapshot(compose);
    store.removeDraft(draft.draftId);
    closeCompose(compose);
    const run = (): void => {
      store.saveDraft(draft);
      openDraft(draft, 'popup');
    };
    const undo = { id: 'link_undo', text: labels.undo, param: `#${draft.draftId}`, run };
    showToast(labels.discarded, 3, [undo]);
  };
  must(compose.root, '.oh').addEventListener('click', discard);
  compose.root.addEventListener('keydown', (event) => {
    const shifted = event.shiftKey && (event.ctrlKey || event.metaKey);
    if (!shifted || event.key.toLowerCase() !== 'd') return;
    event.preventDefault();
    discard();
  });
}

function wireButton(compose: Compose, button: HTMLElement): void {
  let pressed = false;
  let done = false;
  const act = (): void => {
    done = true;
    send(compose, { archive: button.matches('.Uo'), scheduledFor: null });
  };
  button.addEventListener('mousedown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    pressed = true;
    done = false;
  });
  button.addEventListener('mouseup', () => {
    if (pressed) act();
    pressed = false;
  });
  button.addEventListener('click', () => {
    if (!done) act();
    done = false;
  });
  button.addEventListener('keydown', (event) => {
    if ((event.key !== 'Enter' && event.key !== ' ') || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
    done = false;
  });
}

function wireMenu(compose: Compose): void {
  const menu = must(compose.root, '[role=menu]');
  const opener = must(compose.root, '.hG');
  const show = (open: boolean): void => {
    menu.style.display = open ? '' : 'none';
    opener.setAttribute('aria-expanded', String(open));
  };
  opener.addEventListener('click', () => {
    show(menu.style.display === 'none');
  });
  must(menu, '[selector=scheduledSend]').addEventListener('click', () => {
    show(false);
    chooseTime((at) => {
      send(compose, { archive: false, scheduledFor: at });
    });
  });
}

function chooseTime(chosen: (at: Date) => void): void {
  const box = element(`
    <div class="aXo"><div class="Kj-JD" role="dialog" aria-modal="true" aria-label="${labels.schedule}">
      <div class="Kj-JD-K7">${labels.schedule}</div>
      <div class="Kj-JD-Jl"><button data-days="1">${labels.tomorrow}, 08:00</button>
      <button data-days="7">${labels.monday}, 08:00</button><button data-days="">${labels.cancel}</button></div>
    </div></div>`);
  box.addEventListener('click', (event) => {
    const button = closest(event, 'button');
    if (button === null) return;
    box.remove();
    const days = button.dataset['days'] ?? '';
    if (days !== '') chosen(morning(Number(days)));
  });
  document.body.append(box);
}

// One day ahead is tomorrow; seven stands for the Monday that comes next.
function morning(days: number): Date {
  const at = currentTime();
  const ahead = days === 1 ? 1 : ((8 - at.getDay()) % 7) + (at.getDay() === 1 ? 7 : 0);
  at.setDate(at.getDate() + ahead);
  at.setHours(8, 0, 0, 0);
  return at;
}
