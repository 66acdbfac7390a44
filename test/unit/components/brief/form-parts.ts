/** The parts of a fact's form on the page, by the fact and the part's place in it. */
export function item(field: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-item="${field}"]`) ?? blank();
}

export function part(field: string, at: string): HTMLElement {
  const found = item(field).querySelector<HTMLElement>(`[data-part="${at}"]`);
  if (found === null) throw new Error(`no part ${field} ${at}`);
  return found;
}

export function inputOf(field: string, at: string): HTMLInputElement | HTMLTextAreaElement {
  return (
    part(field, at).querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ??
    blank()
  );
}

export function adder(field: string, at: string): HTMLElement {
  const own = [...part(field, at).querySelectorAll<HTMLElement>('[data-add]')].at(-1);
  return own ?? blank();
}

export function lastRow(field: string, at: string): string {
  const rows = [...part(field, at).querySelectorAll<HTMLElement>('[role=group][data-part]')];
  return (rows.at(-1)?.dataset['part'] ?? '').split('.').at(-1) ?? '';
}

export function namedIn(field: string, name: string): HTMLElement {
  return item(field).querySelector<HTMLElement>(`[aria-label="${name}"]`) ?? blank();
}

export function pressed(field: string, at: string): (string | null)[] {
  return [...part(field, at).querySelectorAll('[aria-pressed=true]')].map((one) => one.textContent);
}

/** Where something must be. */
export function blank(): never {
  throw new Error('nothing here');
}
