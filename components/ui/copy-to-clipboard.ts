/**
 * Puts a text on the clipboard, formatted too where there is a form. A frame in another site's page may not use
 * the asynchronous clipboard; the copy event of a click it may.
 *
 * @returns Whether the browser took it.
 */
export function copyToClipboard(copied: {
  readonly text: string;
  readonly html?: string;
}): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    if (copied.html !== undefined) event.clipboardData?.setData('text/html', copied.html);
    event.clipboardData?.setData('text/plain', copied.text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that needs no permission of the page around us
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return taken;
}
