/** Goes to the first group of the brief, past all that stands above and beside it. */
export function focusBrief(): void {
  const title = document.querySelector<HTMLElement>('details[id^="brief-"] > summary');
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'center' });
}
