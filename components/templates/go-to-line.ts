/** Puts the caret at the start of a line, from 1, and brings it into sight. */
export function goToLine(area: HTMLTextAreaElement, line: number): void {
  const start = area.value
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, 0);
  const end = area.value.indexOf('\n', start);
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end === -1 ? area.value.length : end);
  // The text area is as tall as its text: its own scrolling knows nothing of the page's.
  const row = area.parentElement?.querySelector(`[data-line="${String(line)}"]`);
  row?.scrollIntoView({ block: 'nearest' });
}

/** Puts the keyboard into a field of the form, which may be folded away. */
export function goToField(form: HTMLElement, field: string): void {
  const found = form.querySelector<HTMLElement>(
    `[name="${CSS.escape(field)}"], [data-field="${CSS.escape(field)}"]`,
  );
  if (found === null) return;
  found.closest('details')?.setAttribute('open', '');
  const control = found.hasAttribute('data-field')
    ? found.querySelector<HTMLElement>('button, select')
    : found;
  control?.focus();
  found.scrollIntoView({ block: 'nearest' });
}
