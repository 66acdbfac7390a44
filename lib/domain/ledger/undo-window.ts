/**
 * Gmail lets a send be undone for 5 to 30 seconds (the user's setting, which the page doesn't show). A
 * mail nobody saw come back is taken as gone after the longest window and a little for a slow page.
 */
export const LONGEST_UNDO_MS = 35_000;

/**
 * Whether a mail let go at an instant can no longer be undone. Both are ISO instants. A send that lies far
 * ahead says that the clock was turned back since, which must not keep the mail waiting for the clock.
 */
export function undoWindowPassed(sendingAt: string, now: string): boolean {
  return Math.abs(Date.parse(now) - Date.parse(sendingAt)) >= LONGEST_UNDO_MS;
}
