import { $all, $closest, $optional, isField, isWithin } from '../dom';
import { lineText } from '../line-text';
import type { Selector } from '../selector';
import { ODOO } from './selectors';

/** The open record's form; null on lists and boards, on forms of other things, and while it loads. */
export function leadForm(root: Document): HTMLElement | null {
  const form = $optional(root, ODOO.form);
  return form === null ? null : $optional(form, ODOO.sheet);
}

/** The form an element belongs to, if that is the open record's. */
export function leadFormAround(element: Element): HTMLElement | null {
  return $closest(element, ODOO.form);
}

/** A field of the open record; null where its form has none. Other records' fields in lists don't count. */
export function fieldOf(form: HTMLElement, selector: Selector): HTMLElement | null {
  return $all(form, selector).find((field) => !isWithin(field, [ODOO.embedded])) ?? null;
}

/** A field's value as the page shows it, whether it can be typed into or not; null where it is empty. */
export function valueOf(field: HTMLElement | null): string | null {
  if (field === null) return null;
  const input = $optional(field, ODOO.field);
  const text = lineText(isField(input) ? input.value : field.textContent);
  return text === '' ? null : text;
}
