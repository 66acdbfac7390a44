import type { BriefItem } from '@/lib/domain/brief/brief-item';

/** What is written with comes before what is pressed: a row's head holds its handle and its bin. */
const CONTROLS = ['input, textarea, select', 'button:not([aria-roledescription])'] as const;

/**
 * Puts the cursor into a part of the brief and brings it into sight; where the part is gone, what held it.
 *
 * @param path - Names and row ids from the fact down, joined by dots.
 */
export function focusPart(item: BriefItem, path: string): void {
  const fact = document.querySelector<HTMLElement>(`[data-item="${item}"]`);
  if (fact === null) return;
  const group = fact.closest('details');
  if (group !== null) group.open = true;
  const part = closestPart(fact, path) ?? fact;
  const control = controlIn(part) ?? controlIn(fact);
  // Who pressed the button for it may want to press it again.
  const isAtButton = document.activeElement?.matches('[data-undo]') === true;
  if (!isAtButton) control?.focus({ preventScroll: true });
  (control ?? fact).scrollIntoView({ block: 'center' });
}

function controlIn(part: HTMLElement): HTMLElement | null {
  const found = CONTROLS.map((kind) => part.querySelector<HTMLElement>(kind));
  return found.find((control) => control !== null) ?? null;
}

function closestPart(fact: HTMLElement, path: string): HTMLElement | null {
  const parts = [...fact.querySelectorAll<HTMLElement>('[data-part]')];
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const wanted = steps.slice(0, length).join('.');
    const found = parts.find((part) => part.dataset['part'] === wanted);
    if (found !== undefined) return found;
  }
  return null;
}
