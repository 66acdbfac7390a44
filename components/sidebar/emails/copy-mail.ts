/**
 * Puts a mail on the clipboard, formatted and plain. A frame in another site's page may not use the
 * asynchronous clipboard; the copy event of a click it may.
 *
 * @returns Whether the browser took it.
 */
export function copyMail(mail: { readonly html: string; readonly text: string }): boolean {
  let taken = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', mail.html);
    event.clipboardData?.setData('text/plain', mail.text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that needs no permission of the page around us
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return taken;
}
