import { lineText } from '../line-text';

/** A stage's name in the bar or its menu, without how long the deal has been in it ("6d"). */
export function stageLabel(entry: HTMLElement): string | null {
  const parts = [...entry.childNodes].map((node) => lineText(node.textContent ?? ''));
  return parts.find((text) => text !== '') ?? null;
}
