import type { Audience } from '../brief/audience';
import { sectionsOf, type BriefForm } from '../brief/brief-form';
import type { BriefItem } from '../brief/brief-item';
import { customerView } from '../brief/customer-view';
import type { Dossier } from '../deals/dossier';
import { ledgerLines, type LedgerLine } from '../ledger/ledger-line';
import type { Person } from '../people/person';
import { briefExportSchema, type BriefExport } from './brief-export';

/** Items that are told by people rather than by a fact. */
const PEOPLE_ITEMS: readonly BriefItem[] = ['peopleMap', 'championProfile', 'buyerPriorities'];

/**
 * One form of a brief as data: the facts it asks for, the people and promises where it asks for them.
 *
 * @param today - `YYYY-MM-DD` where the rep is.
 */
export function exportBrief(
  form: BriefForm,
  dossier: Dossier,
  { audience, today }: { readonly audience: Audience; readonly today: string },
): BriefExport {
  const { deal, people, facts, promises } =
    audience === 'customer' ? customerView(dossier) : dossier;
  const items: readonly BriefItem[] = sectionsOf(form).flatMap((section) => section.items);
  const asked = new Set<string>(items);
  const made = ledgerLines(promises, today).filter(({ state }) => state !== 'withdrawn');
  return briefExportSchema.parse({
    format: 'baton-brief',
    version: 1,
    form,
    audience,
    writtenOn: today,
    deal: { name: deal.name, company: deal.company, phase: deal.phase, closeDate: deal.closeDate },
    people: PEOPLE_ITEMS.some((item) => asked.has(item)) ? people.map(personOf) : [],
    facts: facts
      .filter(({ field }) => asked.has(field))
      .map(({ field, value, toConfirm, none }) => ({ field, value, toConfirm, none })),
    promises: asked.has('ledger') ? made.map(promiseOf) : [],
  });
}

function personOf({ id, dealId, updatedAt, ...person }: Person): BriefExport['people'][number] {
  return person;
}

function promiseOf({ promise, repeats, due }: LedgerLine): BriefExport['promises'][number] {
  const { sentence, type, status, review, sentAt } = promise;
  return { sentence, type, status, review, sentAt, due, timesSaid: repeats.length + 1 };
}
