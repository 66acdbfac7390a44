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

/** As many stops on the way of Tab as anybody would put up with. */
const MOST_STOPS = 60;

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

  /** Writes, a key a letter. */
  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
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

  /**
   * Goes to a control by keys, stop after stop.
   *
   * @throws Error - Where the keys never come there.
   */
  async goTo(place: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await place.waitFor();
    for (let left = MOST_STOPS; !(await place.evaluate(hasFocus)); left -= 1) {
      if (left === 0) throw new Error(`${key} does not lead to ${String(place)}`);
      await this.press(key);
    }
  }

  /** Presses a control by keys alone. */
  async enter(place: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.goTo(place, key);
    await this.press('Enter');
  }

  /** Reads some words, and makes up their mind about them. */
  judge(words: string): void {
    this.words += words.split(/\s+/u).length;
    this.decisions += 1;
  }
}

/** Takes the suggestion that has the keys otherwise than it was read. */
export type Edit = (hands: Hands, suggestion: Locator) => Promise<void>;

/** What a rep makes of a suggestion. */
export type Judgement = 'take' | 'refuse' | Edit;

/** What became of a list of suggestions, by their quotes; what was edited was taken too. */
export interface Decided {
  readonly taken: readonly string[];
  readonly edited: readonly string[];
  readonly refused: readonly string[];
}

/**
 * Goes through the suggestions by keys alone, one after the other, from the one that the list gives them to.
 *
 * @throws Error - Where the list loses the keys before all is decided.
 */
export async function decideByKeys(
  place: Page | Frame,
  hands: Hands,
  judge: (quote: string) => Judgement,
): Promise<Decided> {
  const [taken, edited, refused]: [string[], string[], string[]] = [[], [], []];
  await place.locator('[data-suggestion]').first().waitFor();
  await place.waitForFunction(settled);
  const active = place.locator('[data-suggestion]:focus');
  while ((await active.count()) > 0) {
    const { id, words, quote, canTake } = await active.evaluate(shownIn);
    const item = place.locator(`[data-suggestion="${id}"]`);
    hands.judge(words);
    const judgement = judge(quote);
    if (typeof judgement === 'function') {
      // To take it, and as what.
      hands.decisions += 1;
      await judgement(hands, item);
      edited.push(quote);
      taken.push(quote);
    } else {
      const isTaken = canTake && judgement === 'take';
      (isTaken ? taken : refused).push(quote);
      await hands.press(isTaken ? 't' : 'r');
    }
    await item.waitFor({ state: 'detached' });
    // What was just taken may have made the next one known, which takes a moment to show.
    await place.waitForFunction(settled);
  }
  const left = await place.locator('[data-suggestion]').count();
  if (left > 0) throw new Error(`${String(left)} wait, and the keys are on none of them`);
  return { taken, edited, refused };
}

/** Whether the focus is on what waits in the list, or on its heading, and stays there for two frames. Runs in the page. */
async function settled(): Promise<boolean> {
  const before = document.activeElement;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const after = document.activeElement;
  return after === before && after?.matches('[data-suggestion], [data-list-heading]') === true;
}

/** Whether the keys go to an element; in a frame they do so only while the frame has them. Runs in the page. */
function hasFocus(element: Element): boolean {
  return document.hasFocus() && document.activeElement === element;
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
    // What lacks something that the brief can't do without would have to be edited first; what the brief contradicts
    // stays as the brief has it.
    canTake: take !== null && take.getAttribute('aria-disabled') !== 'true',
  };
}
