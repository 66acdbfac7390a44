import type { Frame, Locator, Page } from 'playwright-core';

/**
 * How long a practised but unhurried person takes, in seconds. Keys, pointing, pressing, moving a hand to the mouse and
 * making up one's mind: Card, Moran and Newell, "The Keystroke-Level Model", CACM 23 (7), 1980, for an average typist.
 * Reading: Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019.
 */
export const PACE = {
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

  /** Reads some words, and makes up their mind about them. */
  judge(words: string): void {
    this.words += words.split(/\s+/u).length;
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
    const { id, words, quote, canTake } = await active.evaluate(shownIn);
    hands.judge(words);
    const isTaken = canTake && isWorthTaking(quote);
    (isTaken ? taken : refused).push(quote);
    await hands.press(isTaken ? 't' : 'r');
    await place.locator(`[data-suggestion="${id}"]`).waitFor({ state: 'detached' });
    // What was just taken may have made the next one known, which takes a moment to show.
    await place.waitForFunction(settled);
  }
  return { taken, refused };
}

/** Whether the focus is on what waits in the list, or on its heading, and stays there for two frames. Runs in the page. */
async function settled(): Promise<boolean> {
  const before = document.activeElement;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const after = document.activeElement;
  return after === before && after?.matches('[data-suggestion], [data-list-heading]') === true;
}

/** What a suggestion shows, all at once: it may be gone a moment later. Runs in the page. */
function shownIn(suggestion: Element) {
  const take = suggestion.querySelector('button[aria-keyshortcuts=T]');
  // Where the first line says the quote already, it isn't shown again.
  const quote = suggestion.querySelector('blockquote') ?? suggestion.querySelector('p');
  const read = [...suggestion.querySelectorAll('p, blockquote, li')];
  return {
    id: suggestion.getAttribute('data-suggestion') ?? '',
    words: read.map(({ textContent }) => textContent).join(' '),
    quote: quote?.textContent ?? '',
    // What lacks something that the brief can't do without would have to be edited first.
    canTake: take !== null && take.getAttribute('aria-disabled') !== 'true',
  };
}
