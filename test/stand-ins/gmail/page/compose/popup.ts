import { element, field, must } from '../dom';
import { elementId } from '../ids';
import { labels } from '../labels';
import { saveNow } from './autosave';
import type { Compose } from './compose';
import { popOut } from './pop-out';
import { closeCompose } from './registry';

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Puts a compose into the strip at the foot of the page. */
export function placePopup(compose: Compose): void {
  const cell = element(`<div class="nH nn"><div class="AD"></div></div>`);
  const shell = dialog(compose, labels.fullScreen, () => {
    toFullScreen(compose, cell);
  });
  must(cell, '.AD').append(shell);
  must(shell, '.aaZ').append(compose.root);
  strip().prepend(cell);
  compose.view = 'popup';
  compose.remove = () => {
    cell.remove();
  };
}

function strip(): HTMLElement {
  return must(document, '.dw > .nH > .nH > .no');
}

// The same box moves; its shell in the strip stays behind, emptied.
function toFullScreen(compose: Compose, cell: HTMLElement): void {
  const back = (): void => {
    outer.remove();
    must(cell, '.aaZ').append(compose.root);
    cell.classList.remove('aXe');
    compose.view = 'popup';
    compose.remove = () => {
      cell.remove();
    };
  };
  const outer = element('<div class="aSs"><div class="aSt"></div></div>');
  const shell = dialog(compose, labels.exitFullScreen, back);
  must(outer, '.aSt').append(shell);
  document.body.append(outer);
  must(shell, '.aaZ').append(compose.root);
  cell.classList.add('aXe');
  compose.view = 'fullscreen';
  compose.remove = () => {
    outer.remove();
    cell.remove();
  };
  compose.body.focus();
}

function dialog(
  compose: Compose,
  fullScreenLabel: string,
  toggleFullScreen: () => void,
): HTMLElement {
  const subject = field(compose.root, 'input[name=subject]').value;
  const id = elementId();
  const shell = element(`
    <div class="nH Hd" role="dialog" aria-labelledby="${id}"><div class="nH Hy aXJ"><div class="nH wKggEb">
      <div class="Hp"><h2 class="a3E"><div class="aYF" id="${id}"></div></h2></div>
      <div class="Hm">${[
        imageButton('Hl', labels.minimise),
        imageButton('Hq aUG', fullScreenLabel),
        imageButton('Ha', labels.close),
      ].join('')}</div>
    </div></div><div class="nH aXc"><div class="aaZ"></div></div></div>`);
  must(shell, '.aYF').textContent = subject === '' ? labels.newMessage : subject;
  must(shell, '.Hl').addEventListener('click', () => {
    // The style is what the real page is known to set; the class is for the looks.
    const isSmall = shell.classList.toggle('aXm');
    must(shell, '.aXc').style.display = isSmall ? 'none' : '';
  });
  must(shell, '.Hq').addEventListener('click', (event) => {
    if (event instanceof MouseEvent && event.shiftKey) popOut(compose);
    else toggleFullScreen();
  });
  must(shell, '.Ha').addEventListener('click', () => {
    saveAndClose(compose);
  });
  return shell;
}

function saveAndClose(compose: Compose): void {
  saveNow(compose);
  closeCompose(compose);
}

function imageButton(className: string, label: string): string {
  return `<img class="${className}" src="${BLANK}" alt="${label}" aria-label="${label}" data-tooltip="${label}" role="button" tabindex="1">`;
}
