import { EMPTY_FACTS } from '../../brief/empty-facts';
import { writtenDate } from '../../emails/written-date';
import { pair, pairsBlock, tableBlock } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';
import { writtenMoney } from '../written-money';

/** The contract in figures: value, term, dates, how it is paid, what is unusual. */
export function commercialsBlocks({ facts, words, locale }: DocumentContext): DocumentBlock[] {
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
      pair(words.say('document.label.nonStandard'), terms.nonStandardTerms),
      pair(
        words.say('document.label.discount'),
        terms.discountPercent === null ? '' : percent(terms.discountPercent, locale),
      ),
      pair(words.say('document.label.discountRationale'), terms.discountRationale),
      pair(words.say('document.label.discountSignOff'), terms.discountSignOffRef),
      pair(
        words.say('document.label.pushedOnPrice'),
        terms.pushedOnPrice === null
          ? ''
          : words.say(terms.pushedOnPrice ? 'document.yes' : 'document.no'),
      ),
      pair(words.say('document.label.expansion'), terms.expansion),
    ]),
    ...tableBlock(
      [words.say('document.label.fee'), words.say('document.label.amount')],
      terms.fees.map(({ label, amount }) => [label, money(amount)]),
    ),
    ...tableBlock(
      [
        words.say('document.label.milestone'),
        words.say('document.label.due'),
        words.say('document.label.amount'),
      ],
      terms.paymentMilestones.map(({ label, due, amount }) => [label, day(due), money(amount)]),
    ),
  ];
}

function percent(value: number, locale: string): string {
  const options = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(locale, options).format(value / 100);
}
