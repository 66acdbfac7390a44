import type { Field } from './dom';

function execCommand(document: Document, command: 'insertText' | 'delete', text: string): boolean {
  try {
    // Deprecated, and yet the only way in whose result Ctrl+Z takes back (measured in Chromium 156).
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand(command, false, text);
  } catch {
    // Saved pages and test documents have no editor.
    return false;
  }
}

function setValue(field: Field, text: string): void {
  const view = field.ownerDocument.defaultView;
  field.value = text;
  if (view === null) return;
  field.dispatchEvent(
    new view.InputEvent('input', {
      bubbles: true,
      composed: true,
      inputType: 'insertText',
      data: text,
    }),
  );
}

/**
 * Replaces what a field holds as if it were typed: undoable where the browser allows it, with the input
 * event that tells the page. Leaves the focus in the field.
 *
 * @param text - One line; line breaks become spaces, as a one-line field would do.
 * @returns Whether the field now holds the text.
 */
export function typeText(field: Field, text: string): boolean {
  const line = text.replace(/[\r\n]+/g, ' ');
  field.focus();
  if (field.value === line) return true;
  field.select();
  execCommand(field.ownerDocument, line === '' ? 'delete' : 'insertText', line);
  if (field.value !== line) setValue(field, line);
  return field.value === line;
}
