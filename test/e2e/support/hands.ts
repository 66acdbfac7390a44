import type { Frame, Locator, Page } from 'playwright-core';

/**
 * How long a practised but unhurried person takes, in seconds. Keys, pointing, pressing, moving a hand to the mouse and
 * making up one's mind: Card, Moran and Newell, "The Keystroke-Level Model", CACM 23 (7), 1980, for an average typist.
 * Reading: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019.
 */
const PACE = {
  key: 0.28,
  /** To the mouse, to the place, press, and back to the keys. */
  click: 0.4 + 1.1 + 0.2 + 0.4,
  decision: 1.35,
  wordsPerMinute: 238,
} as const;

/** A rep's hands and eyes: what they do is done at once, and counted as a person would need for it. */
export class Hands {
  keys = 0;
  clicks = 0;
  words = 0;
  decisions = 0;

  constructor(private readonly page: Page) {}

  /** Seconds at a person's pace. */
  get seconds(): number {
    const { key, click, decision, wordsPerMinute } = PACE;
    const moved = this.keys * key + this.clicks * click + this.decisions * decision;
    return moved + (this.words / wordsPerMinute) * 60;
  }

  async press(key: string): Promise<void> {
    this.keys += key.split('+').length;
    await this.page.keyboard.press(key);
  }

  /** Pastes: two keys, however long the text. */
  async paste(text: string): Promise<void> {
    this.keys += 2;
    await this.page.keyboard.insertText(text);
  }

  async click(place: Locator): Promise<void> {
    this.clicks += 1;
    await place.click();
  }

  /** Reads what a part of the page says, but for its buttons, and makes up their mind about it. */
  async judge(place: Locator): Promise<void> {
    const words = await place.locator('p, blockquote, li').allInnerTexts();
    this.words += words.join(' ').split(/\s+/u).length;
    this.decisions += 1;
  }
}

/** Takes what is worth taking and refuses the rest, one suggestion after the other, with a key for each; their quotes. */
export async function decideByKeys(
  place: Page | Frame,
  hands: Hands,
  isWorthTaking: (quote: string) => boolean,
): Promise<{ readonly taken: string[]; readonly refused: string[] }> {
  const taken: string[] = [];
  const refused: string[] = [];
  const first = place.locator('[data-suggestion]').first();
  await first.waitFor();
  const active = place.locator('[data-suggestion]:focus');
  if ((await active.count()) === 0) await hands.click(first);
  while ((await active.count()) > 0) {
    const id = (await active.getAttribute('data-suggestion')) ?? '';
    await hands.judge(active);
    const quote = await quoteOf(active);
    // What lacks something that the brief can't do without would have to be edited first.
    const takes = active.getByRole('button', { name: /^Take/u }).and(enabled(place));
    const isTaken = isWorthTaking(quote) && (await takes.count()) > 0;
    (isTaken ? taken : refused).push(quote);
    await hands.press(isTaken ? 't' : 'r');
    await place.locator(`[data-suggestion="${id}"]`).waitFor({ state: 'detached' });
    // What was just taken may have made the next one known, which takes a moment to show.
    await place.waitForFunction(settled);
  }
  return { taken, refused };
}

/** Whether the focus is in the list, on what waits there or on its heading, and has been for two frames. */
async function settled(): Promise<boolean> {
  const inList = () => document.activeElement?.closest('[data-suggestion], [data-list-heading]');
  const before = inList();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return before instanceof Element && inList() === before;
}

/** Our buttons stay focusable when they do nothing. */
function enabled(place: Page | Frame): Locator {
  return place.locator(':not([aria-disabled=true])');
}

/** The words a suggestion was taken from; its first line, where that says them already. */
async function quoteOf(suggestion: Locator): Promise<string> {
  const quotes = suggestion.locator('blockquote');
  const shown = (await quotes.count()) > 0 ? quotes : suggestion.locator('p').first();
  return shown.innerText();
}
