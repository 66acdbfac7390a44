import { $all, isField } from '../dom';
import type { DealPageFacts } from '../deal-host';
import { isShown } from '../is-shown';
import { lineText } from '../line-text';
import { parseAmount } from '../parse-amount';
import { parseDay } from '../parse-day';
import type { Selector } from '../selector';
import { isAboutAnother, isInPanel, recordZone } from './record-zone';
import type { RecordZone } from './record-zone';
import { HUBSPOT } from './selectors';

const STAGE = [HUBSPOT.stage, HUBSPOT.highlightedStage];
const AMOUNT = [HUBSPOT.highlightedAmount, HUBSPOT.listedAmount, HUBSPOT.amountInput];
const CLOSE_DATE = [HUBSPOT.listedCloseDate, HUBSPOT.highlightedCloseDate, HUBSPOT.closeDateInput];
const COMPANY = [HUBSPOT.companyLink, HUBSPOT.olderCompanyLink];

/** What stands for nobody where an owner's name would. */
const NO_OWNER = /^(?:no owner|unassigned|not assigned|deactivated user.*)$/iu;

/** A text without any letter or digit is a dash or dots that stand for an empty value. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

function shownText(element: HTMLElement): string | null {
  if (element.querySelector(HUBSPOT.skeleton.css) !== null) return null;
  const text = lineText(isField(element) ? element.value : element.textContent);
  return SAYS_SOMETHING.test(text) ? text : null;
}

/** The values of the open record that several hooks show, the most trusted hook first. */
function textsOf(zone: RecordZone, selectors: readonly Selector[]): readonly string[] {
  return selectors
    .flatMap((selector) => $all(zone.root, selector))
    .filter((element) => !isAboutAnother(element) && isShown(element))
    .map(shownText)
    .filter((text) => text !== null);
}

/** The amount from the most trusted hook that shows a number; a text around it ("Amount: …") hides one. */
function amountOf(zone: RecordZone): DealPageFacts['amount'] {
  const amounts = textsOf(zone, AMOUNT).map((text) => ({ text, value: parseAmount(text) }));
  return amounts.find(({ value }) => value !== null) ?? amounts[0] ?? null;
}

/** The day that every hook agrees on which shows one. */
function closeDateOf(zone: RecordZone): string | null {
  const days = textsOf(zone, CLOSE_DATE).map(parseDay);
  const [only = null, ...others] = new Set(days.filter((day) => day !== null));
  return others.length === 0 ? only : null;
}

function ownerOf(zone: RecordZone): string | null {
  const [name = null] = textsOf(zone, [HUBSPOT.listedOwner]);
  return name === null || NO_OWNER.test(name) ? null : name;
}

/** The one company a deal is linked to; null where there are several, since none is marked as the main one. */
function companyOf(zone: RecordZone): string | null {
  const links = $all(zone.root, HUBSPOT.companyCard)
    .filter((card) => !isInPanel(card))
    .flatMap((card) => COMPANY.flatMap((selector) => $all(card, selector)));
  const names = new Set(links.map(shownText).filter((name) => name !== null));
  const [only = null, ...others] = names;
  return others.length === 0 ? only : null;
}

/** @see DealHost.readDeal */
export function readDeal(root: Document): DealPageFacts | null {
  const zone = recordZone(root);
  if (zone === null) return null;
  return {
    name: zone.name,
    stage: textsOf(zone, STAGE)[0] ?? null,
    standing: null,
    amount: amountOf(zone),
    company: companyOf(zone),
    closeDate: closeDateOf(zone),
    owner: ownerOf(zone),
  };
}
