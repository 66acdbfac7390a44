import { EMPTY_FACTS } from '../../brief/empty-facts';
import { writtenDate } from '../../emails/context/written-date';
import { pair, pairsBlock, tableBlock } from '../block';
import type { DocumentBlock, DocumentPair } from '../document';
import type { DocumentContext } from '../document-context';
import { writtenMoney } from '../written-money';

/** The contract in figures: value, term, dates, how it is paid, what is unusual. */
export function commercialsBlocks(context: DocumentContext): DocumentBlock[] {
  const { form, facts, words, locale } = context;
  const terms = facts.commercials ?? EMPTY_FACTS.commercials;
  const money = (amount: number | null) => writtenMoney(amount, terms.currency, locale);
  const day = (date: string | null) => (date === null ? '' : writtenDate(date, locale));
  return [
    ...pairsBlock([
      pair(words.say('document.label.value'), money(terms.value)),
      pair(
        words.say('document.label.term'),
        terms.termMonths === null ? '' : words.phrase('months', String(terms.termMonths)),
      ),
      pair(words.say('document.label.start'), day(terms.startDate)),
      pair(words.say('document.label.renewal'), day(terms.renewalDate)),
      pair(
        words.say('document.label.discount'),
        terms.discountPercent === null ? '' : percent(terms.discountPercent, locale),
      ),
      pair(words.say('document.label.discountSignOff'), terms.discountSignOffRef),
      pair(
        words.say('document.label.pushedOnPrice'),
        terms.pushedOnPrice === null
          ? ''
          : words.say(terms.pushedOnPrice ? 'document.yes' : 'document.no'),
      ),
      pair(words.say('document.label.discountRationale'), terms.discountRationale),
      ...(form === 'one_page' ? moneyPairs(context) : []),
      pair(words.say('document.label.nonStandard'), terms.nonStandardTerms),
      pair(words.say('document.label.expansion'), terms.expansion),
    ]),
    ...(form === 'one_page' ? [] : moneyTables(context)),
  ];
}

function percent(value: number, locale: string): string {
  const options = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(locale, options).format(value / 100);
}

/** Fees and payments, a line each, where a table would take the room of six. */
function moneyPairs(context: DocumentContext): DocumentPair[] {
  const { words } = context;
  return [
    pair(words.say('document.label.fees'), rowsText(feeRows(context))),
    pair(words.say('document.label.milestones'), rowsText(milestoneRows(context))),
  ];
}

function moneyTables(context: DocumentContext): DocumentBlock[] {
  const { words } = context;
  const due = words.say('document.label.due');
  const amount = words.say('document.label.amount');
  return [
    ...tableBlock([words.say('document.label.fees'), amount], feeRows(context)),
    ...tableBlock([words.say('document.label.milestones'), due, amount], milestoneRows(context)),
  ];
}

function feeRows({ facts, locale }: DocumentContext): string[][] {
  const { fees = [], currency = '' } = facts.commercials ?? {};
  return fees.map(({ label, amount }) => [label, writtenMoney(amount, currency, locale)]);
}

function milestoneRows({ facts, locale }: DocumentContext): string[][] {
  const { paymentMilestones = [], currency = '' } = facts.commercials ?? {};
  return paymentMilestones.map(({ label, due, amount }) => [
    label,
    due === null ? '' : writtenDate(due, locale),
    writtenMoney(amount, currency, locale),
  ]);
}

function rowsText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.filter((cell) => cell.trim() !== '').join(', ')).join('\n');
}
