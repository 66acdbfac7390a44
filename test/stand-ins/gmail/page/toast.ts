import { element, escapeHtml, must } from './dom';

interface ToastLink {
  readonly id: string;
  readonly text: string;
  /** Thread and message that the link is about, as the real link's `param`. */
  readonly param: string;
  readonly run: () => void;
}

let timer: number | undefined;

/** Shows a message at the foot of the page for some seconds; a newer one takes its place. */
export function showToast(text: string, seconds: number, links: readonly ToastLink[] = []): void {
  hideToast();
  const buttons = links.map(
    ({ id, text: label, param }) =>
      `<span class="ag a8k" id="${id}" role="link" tabindex="0" param="${escapeHtml(param)}">${escapeHtml(label)}</span>`,
  );
  const toast = element(`
    <div class="b8 UC" role="alert" aria-live="assertive"><div class="J-J5-Ji"><div class="vh">
      <span class="aT"><span class="bAq">${escapeHtml(text)}</span><span class="bAo">${buttons.join('')}</span></span>
      <div class="bBe" role="button" tabindex="0" aria-label="Close">×</div>
    </div></div></div>`);
  for (const { id, run } of links) {
    must(toast, `#${id}`).addEventListener('click', () => {
      hideToast();
      run();
    });
  }
  must(toast, '.bBe').addEventListener('click', hideToast);
  document.body.append(toast);
  timer = window.setTimeout(hideToast, seconds * 1000);
}

function hideToast(): void {
  window.clearTimeout(timer);
  document.querySelector('.b8.UC')?.remove();
}
