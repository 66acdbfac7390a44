import type { DealStanding } from '@/lib/domain/crm/deal-standing';
import { $all, $optional } from '../dom';
import type { DealPageFacts } from '../deal-host';
import { lineText } from '../line-text';
import { parseAmount } from '../parse-amount';
import { fieldOf, leadForm, valueOf } from './lead-form';
import { readDay } from './read-day';
import { ODOO } from './selectors';
import { stageLabel } from './stage-label';

/** What ends a company's own name behind a comma: "Acme, Inc." is one name, "Acme, Jane Doe" two. */
const COMPANY_FORM =
  /^(?:inc|llc|l\.l\.c|ltd|limited|corp|co|plc|gmbh|ag|kg|se|sa|s\.a|sas|srl|s\.r\.l|spa|s\.p\.a|bv|b\.v|nv|ab|oy|as|pty ltd)\.?$/iu;

/** The amount with its currency's sign before or after it; null for 0, which is how Odoo shows that there is none. */
function amountOf(form: HTMLElement): DealPageFacts['amount'] {
  const field = fieldOf(form, ODOO.revenue);
  const shown = valueOf(field);
  if (field === null || shown === null) return null;
  const parts = $all(field, ODOO.amountPart).map((part) =>
    part.matches(ODOO.ghostAmount.css) ? shown : lineText(part.textContent),
  );
  const text = lineText(parts.includes(shown) ? parts.join(' ') : shown);
  const value = parseAmount(text);
  return value === 0 ? null : { text, value };
}

/** The customer's company, from its own field or the customer's name ("Company, Person"). */
function companyOf(form: HTMLElement): string | null {
  const named = valueOf(fieldOf(form, ODOO.companyName));
  const partner = named ?? valueOf(fieldOf(form, ODOO.partner));
  if (named !== null || partner === null) return named;
  const at = partner.lastIndexOf(', ');
  return at <= 0 || COMPANY_FORM.test(partner.slice(at + 2)) ? partner : partner.slice(0, at);
}

function standingOf(form: HTMLElement): DealStanding | null {
  if ($optional(form, ODOO.wonRibbon) !== null) return 'won';
  if ($optional(form, ODOO.lostRibbon) !== null) return 'lost';
  // A lead that is not yet an opportunity shows neither; nothing says that it is decided.
  return $optional(form, ODOO.statusBar) === null ? null : 'open';
}

/** @see DealHost.readDeal */
export function readDeal(root: Document): DealPageFacts | null {
  const form = leadForm(root);
  if (form === null) return null;
  const name = valueOf(fieldOf(form, ODOO.name));
  if (name === null) return null;
  const stage = $optional(form, ODOO.currentStage);
  return {
    name,
    stage: stage === null ? null : stageLabel(stage),
    standing: standingOf(form),
    amount: amountOf(form),
    company: companyOf(form),
    closeDate: readDay(fieldOf(form, ODOO.closing)),
    owner: valueOf(fieldOf(form, ODOO.salesperson)),
  };
}
