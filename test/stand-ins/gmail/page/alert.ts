import { element, escapeHtml, must } from './dom';
import { labels } from './labels';

/** Shows a box over the page with OK, and Cancel where there is something to go on with. */
export function showAlert(text: string, proceed: (() => void) | null): void {
  const cancel =
    proceed === null ? '' : `<button name="cancel" class="J-at1-atl">${labels.cancel}</button>`;
  const box = element(`
    <div class="aXo"><div class="Kj-JD" role="alertdialog" aria-modal="true" aria-label="${labels.error}" tabindex="0">
      <div class="Kj-JD-K7"><span class="Kj-JD-K7-K0" role="heading">${labels.error}</span></div>
      <div class="Kj-JD-Jz">${escapeHtml(text)}</div>
      <div class="Kj-JD-Jl"><button name="ok" class="J-at1-auR">${labels.ok}</button>${cancel}</div>
    </div></div>`);
  box.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLButtonElement)) return;
    box.remove();
    if (event.target.name === 'ok') proceed?.();
  });
  document.body.append(box);
  must(box, 'button').focus();
}
