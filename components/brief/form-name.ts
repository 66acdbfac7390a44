/** A part's name in the form of its fact, which holds the whole under `value`; empty for the whole. */
export function formName(name: string): string {
  return name === '' ? 'value' : `value.${name}`;
}
