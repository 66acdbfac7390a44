import type { Locator } from 'playwright-core';
import { isWorthTaking } from '../../fixtures/tidewell-thread';
import type { Edit, Hands, Judgement } from './hands';

/** What a careful rep makes of a suggestion from the Tidewell thread: takes it, sets it right first, or refuses it. */
export function judgeTidewell(quote: string): Judgement {
  if (!isWorthTaking(quote)) return 'refuse';
  return EDITS.find(([words]) => quote.includes(words))?.[1] ?? 'take';
}

/** What the thread tells to whoever reads it whole, and no sentence of it alone. */
const EDITS: readonly (readonly [string, Edit])[] = [
  ['Delyth Rees', asRole('Other')],
  // Settled by the PIN, as Gareth writes last.
  ['no work e-mail', edited(choose('Settled?', 'Resolved'))],
  // Until the sites open: the year's end isn't meant.
  ['hold this year’s price', edited(clearDay('By when'))],
  // The day that their new sites begin is why they buy now.
  ['Gower pools on 1 April', placed('Date of the compelling event')],
];

type Step = (hands: Hands, within: Locator) => Promise<void>;

function asRole(role: string): Edit {
  return edited(choose('Part in the deal', role));
}

/** Opens the form of a suggestion, changes what is to be changed, and takes it. */
function edited(change: Step): Edit {
  return async (hands, suggestion) => {
    await hands.press('e');
    const form = suggestion.getByRole('form');
    await change(hands, form);
    await hands.enter(form.getByRole('button', { name: 'Take', exact: true }));
  };
}

function choose(label: string, option: string): Step {
  return async (hands, within) => {
    await hands.goTo(within.getByLabel(label));
    // As few letters as name it: a list jumps to what begins with them.
    await hands.type(option.slice(0, 3).trim());
  };
}

function clearDay(label: string): Step {
  return async (hands, within) => {
    await hands.goTo(within.getByLabel(label));
    // A day is written in three parts.
    for (const next of ['ArrowRight', 'ArrowRight', 'Tab']) {
      await hands.press('Backspace');
      await hands.press(next);
    }
  };
}

/** Says where a day goes; what was read as more than a day has its place already. */
function placed(where: string): Edit {
  return async (hands, suggestion) => {
    const place = suggestion.getByLabel('Goes to');
    if ((await place.count()) > 0) {
      await choose('Goes to', where)(hands, suggestion);
      await hands.goTo(suggestion, 'Shift+Tab');
    }
    await hands.press('t');
  };
}
