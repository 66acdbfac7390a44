/** What is written in: one line or several. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/**
 * Puts a text in place of what is selected, as typing would: the browser's own undo takes it back.
 *
 * @param caret - Where the caret goes, from the start of the text; null for its end.
 */
export function insertText(control: TextControl, text: string, caret: number | null): void {
  // The text is taller than the window: the browser would jump to its middle.
  control.focus({ preventScroll: true });
  const start = control.selectionStart ?? control.value.length;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the browser's own undo
  if (!document.execCommand('insertText', false, text)) {
    control.setRangeText(text, start, control.selectionEnd ?? start, 'end');
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const at = start + (caret ?? text.length);
  control.setSelectionRange(at, at);
}
