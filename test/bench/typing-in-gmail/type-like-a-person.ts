import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/** Milliseconds between one key and the next, in turns: about a hundred words a minute. */
const BEATS = [90, 130, 75, 110, 160, 95, 120];
/** After so many words a person thinks for a moment; the first three are about as long as Baton waits before it reads. */
const WORDS_A_THOUGHT = 3;
const THOUGHTS = [310, 360, 420, 900];

/** Types a text by real keys where the caret is, at a person's pace, however long the page takes for a key. */
export async function typeLikeAPerson(page: Page, text: string): Promise<void> {
  let due = performance.now();
  let words = 0;
  for (const [index, key] of Array.from(text).entries()) {
    await pause(Math.max(0, due - performance.now()));
    // Playwright sends it through Input.dispatchKeyEvent, so that it takes the way of a real key.
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    due += BEATS[index % BEATS.length] ?? 0;
    if (key !== ' ') continue;
    words += 1;
    if (words % WORDS_A_THOUGHT === 0)
      due += THOUGHTS[(words / WORDS_A_THOUGHT) % THOUGHTS.length] ?? 0;
  }
}
