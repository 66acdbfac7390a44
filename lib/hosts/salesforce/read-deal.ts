import type { DealStanding } from '@/lib/domain/crm/deal-standing';
import type { DealPageFacts } from '../deal-host';
import { isShown } from '../is-shown';
import { parseAmount } from '../parse-amount';
import { parseDay } from '../parse-day';
import type { Selector } from '../selector';
import { $allIn, $closestRendered, treesIn } from '../shadow-dom';
import { readPath, type PathStep } from './path';
import { $ofRecord, opportunityPage, valueText, type RecordPage } from './record-page';
import { SALESFORCE } from './selectors';

/** `001` is the prefix of every account's id. */
const ACCOUNT = /\/lightning\/r\/(?:Account\/)?001[A-Za-z0-9]{12}/;

/** In an org of several currencies the reader's own follows: `EUR 48,000.00 (USD 52,310.40)`. */
const CONVERTED = /^(.*\d.*?)\s*\([^()]*\d[^()]*\)$/u;

/** The one text that all agree on; null where they don't, or where there is none. */
function only(texts: readonly (string | null)[]): string | null {
  const [first = null, ...others] = new Set(texts.filter((text) => text !== null));
  return others.length === 0 ? first : null;
}

function nameOf(page: RecordPage): string | null {
  return only($ofRecord(page, SALESFORCE.primaryField).filter(isShown).map(valueText));
}

/** A field may stand on a page more than once. */
function fieldOf(page: RecordPage, field: Selector): string | null {
  const values = $ofRecord(page, field).flatMap((box) => {
    return $allIn(treesIn(box), SALESFORCE.fieldValue);
  });
  return only(values.map(valueText));
}

/** What the highlights panel links to, beside the fields that are placed on the page. */
function highlighted(page: RecordPage, selector: Selector): readonly HTMLElement[] {
  return $ofRecord(page, selector).filter((link) => {
    return $closestRendered(link, SALESFORCE.highlights) !== null;
  });
}

function amountOf(page: RecordPage): DealPageFacts['amount'] {
  const shown = fieldOf(page, SALESFORCE.amount);
  if (shown === null) return null;
  const text = CONVERTED.exec(shown)?.[1] ?? shown;
  return { text, value: parseAmount(text) };
}

function companyOf(page: RecordPage): string | null {
  const links = highlighted(page, SALESFORCE.lookupLink).filter((link) => {
    return ACCOUNT.test(link.getAttribute('href') ?? '');
  });
  return fieldOf(page, SALESFORCE.account) ?? only(links.map(valueText));
}

function ownerOf(page: RecordPage): string | null {
  const lookups = highlighted(page, SALESFORCE.ownerLookup);
  return fieldOf(page, SALESFORCE.owner) ?? only(lookups.map(valueText));
}

/** Won and lost are marked; open is any step before the last, since the last may be a closed one. */
function standingOf(path: readonly PathStep[]): DealStanding | null {
  const at = path.findIndex(({ isCurrent }) => isCurrent);
  const current = path[at];
  if (current === undefined) return null;
  if (current.isWon !== current.isLost) return current.isWon ? 'won' : 'lost';
  return at < path.length - 1 ? 'open' : null;
}

/** @see DealHost.readDeal */
export function readDeal(root: Document): DealPageFacts | null {
  const page = opportunityPage(root);
  const name = page === null ? null : nameOf(page);
  if (page === null || name === null) return null;
  const path = readPath(page);
  const current = path.find(({ isCurrent }) => isCurrent)?.label ?? '';
  const closeDate = fieldOf(page, SALESFORCE.closeDate);
  return {
    name,
    stage: fieldOf(page, SALESFORCE.stage) ?? (current === '' ? null : current),
    standing: standingOf(path),
    amount: amountOf(page),
    company: companyOf(page),
    closeDate: closeDate === null ? null : parseDay(closeDate),
    owner: ownerOf(page),
  };
}
