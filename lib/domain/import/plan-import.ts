import { EMPTY_FACTS } from '../brief/empty-facts';
import { comparableName } from '../deals/comparable-name';
import { currencyIn } from '../deals/currency-in';
import { dealSchema, type Deal } from '../deals/deal';
import { isPublicMailDomain } from '../mail/public-mail-domains';
import { nameText } from '../text';
import type { ColumnMap, ImportField } from './import-field';
import type { ImportedDeal } from './imported-deal';
import { readAmountCell, type DecimalSign } from './read-amount-cell';
import { readContacts } from './read-contacts';
import { readDateCell, type DateOrder } from './read-date-cell';
import { readStage } from './read-stage';

/** A row of a table, with its number as a spreadsheet shows it: the headings are row 1. */
export interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
  /** Its quotation marks do not match: where it ends is a guess. */
  readonly isBroken: boolean;
}

export interface ImportOptions {
  readonly columns: ColumnMap;
  readonly dates: DateOrder;
  readonly decimals: DecimalSign;
  /** The currency of amounts that name none; empty for not known. */
  readonly currency: string;
  /** The rep's own name: whoever else owns a deal is put on its people map. */
  readonly ownName: string;
  /** What is here already. */
  readonly deals: readonly Pick<Deal, 'id' | 'name' | 'company'>[];
  readonly newId: () => string;
}

/** Why a cell keeps its row out. */
export type BadCellReason =
  'missing' | 'markup' | 'too_long' | 'date' | 'amount' | 'address' | 'quotes';

export interface BadCell {
  readonly row: number;
  /** The column's place; null where the table has no column for it. */
  readonly column: number | null;
  readonly field: ImportField;
  readonly value: string;
  readonly why: BadCellReason;
}

export interface PlannedDeal extends ImportedDeal {
  /** The rows it was read from. */
  readonly rows: readonly number[];
}

export interface ImportPlan {
  readonly deals: readonly PlannedDeal[];
  readonly bad: readonly BadCell[];
  /** Rows of deals that are lost, which nobody hands over. */
  readonly lost: readonly number[];
}

/** What a table of deals would bring, and which rows cannot be read. Rows of one deal come together. */
export function planImport(rows: readonly TableRow[], options: ImportOptions): ImportPlan {
  const here = new Map(options.deals.map((deal) => [dealKey(deal), deal.id]));
  const planned = new Map<string, PlannedDeal>();
  const bad: BadCell[] = [];
  const lost: number[] = [];
  for (const row of rows) {
    if (row.isBroken) {
      bad.push({ row: row.number, column: null, field: 'dealName', value: '', why: 'quotes' });
      continue;
    }
    const read = readRow(row, options);
    bad.push(...read.bad);
    if (read.bad.length > 0) continue;
    if (read.stage === 'lost') {
      lost.push(row.number);
      continue;
    }
    const key = dealKey(read);
    const known = planned.get(key);
    const deal = dealOf(read, read.stage, known?.deal.id ?? options.newId());
    const people = peopleOf(read, options);
    planned.set(
      key,
      known === undefined
        ? {
            deal,
            people,
            facts: factsOf(read),
            existingId: here.get(key) ?? null,
            rows: [row.number],
          }
        : { ...known, people: joinPeople(known.people, people), rows: [...known.rows, row.number] },
    );
  }
  return { deals: [...planned.values()], bad, lost };
}

type RowValues = ReturnType<typeof readRow>;

function readRow({ number, cells }: TableRow, options: ImportOptions) {
  const { columns } = options;
  const bad: BadCell[] = [];
  const place = (field: ImportField) => columns.indexOf(field);
  const cell = (field: ImportField) => cells[place(field)]?.trim() ?? '';
  const refuse = (field: ImportField, why: BadCellReason) => {
    const column = place(field);
    bad.push({
      row: number,
      column: column === -1 ? null : column,
      field,
      value: cell(field),
      why,
    });
  };
  const checkName = (field: ImportField, name: string) => {
    if (name.length > 500) refuse(field, 'too_long');
    else if (!nameText.safeParse(name).success) refuse(field, 'markup');
  };
  const named = (field: ImportField) => {
    checkName(field, cell(field));
    return cell(field);
  };
  if (cell('dealName') === '') refuse('dealName', 'missing');
  const [date, amount] = [cell('closeDate'), cell('amount')];
  const closeDate = date === '' ? null : readDateCell(date, options.dates);
  if (date !== '' && closeDate === null) refuse('closeDate', 'date');
  const value = amount === '' ? null : readAmountCell(amount, options.decimals);
  if (amount !== '' && value === null) refuse('amount', 'amount');
  const contacts = readContacts(cell('contactName'), cell('contactEmail'));
  if (contacts === null) refuse('contactEmail', 'address');
  // Of the names alone: "Dana Whitfield <dana@x.com>" is no markup.
  for (const { name } of contacts ?? []) checkName('contactName', name);
  const problem = cell('problem');
  if (problem.length > 20_000) refuse('problem', 'too_long');
  return {
    name: named('dealName'),
    company: named('company'),
    closeDate,
    value,
    currency: currencyIn(cell('currency')) || currencyIn(amount) || options.currency,
    stage: readStage(cell('stage')),
    contacts: contacts ?? [],
    title: named('contactTitle'),
    phone: named('contactPhone'),
    owner: named('owner'),
    domain: domainIn(cell('domain')),
    problem,
    bad,
  };
}

function dealKey({ name, company }: Pick<Deal, 'name' | 'company'>): string {
  return JSON.stringify([comparableName(name) || name, comparableName(company) || company]);
}

function dealOf(
  { name, company, domain, closeDate }: RowValues,
  phase: Deal['phase'],
  id: string,
): PlannedDeal['deal'] {
  return { id, name, company, domains: domain === null ? [] : [domain], phase, closeDate };
}

function peopleOf(row: RowValues, { ownName, newId }: ImportOptions): PlannedDeal['people'] {
  const contacts = row.contacts.map(({ name, address }, index) => ({
    id: newId(),
    role: 'other' as const,
    name,
    title: index === 0 ? row.title : '',
    phone: index === 0 ? row.phone : '',
    addresses: address === null ? [] : [address],
  }));
  const { owner } = row;
  if (owner === '' || comparableName(owner) === comparableName(ownName)) return contacts;
  const colleague = { id: newId(), role: 'ae' as const, name: owner, title: '', phone: '' };
  return [...contacts, { ...colleague, addresses: [] }];
}

function joinPeople(
  known: PlannedDeal['people'],
  more: PlannedDeal['people'],
): PlannedDeal['people'] {
  const isKnown = (person: PlannedDeal['people'][number]) =>
    known.some(({ name, addresses }) => {
      const [address] = person.addresses;
      return address === undefined ? name === person.name : addresses.includes(address);
    });
  return [...known, ...more.filter((person) => !isKnown(person))];
}

function factsOf({ value, currency, problem }: RowValues): PlannedDeal['facts'] {
  const money =
    value === null
      ? []
      : [{ field: 'commercials' as const, value: { ...EMPTY_FACTS.commercials, value, currency } }];
  return problem === '' ? money : [...money, { field: 'problem' as const, value: problem }];
}

function domainIn(cell: string): string | null {
  const domain = cell
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#].*$/u, '');
  const isDomain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(domain);
  const isOwn = isDomain && !isPublicMailDomain(domain);
  return isOwn && dealSchema.shape.domains.element.safeParse(domain).success ? domain : null;
}
