import { writtenDate } from '../../emails/context/written-date';
import { ledgerLines, type LedgerLine } from '../../ledger/ledger-line';
import { saidAt } from '../../ledger/said-at';
import { entriesBlock, listBlock, oneLine, type EntryParts } from '../block';
import type { DocumentBlock } from '../document';
import type { DocumentContext } from '../document-context';

const REVIEW_ORDER = ['contractual', 'good_faith', 'aspirational', 'unreviewed'] as const;

/** Every promise that left, once, by class; on one page settled follow-ups are only counted. */
export function ledgerBlocks(context: DocumentContext): DocumentBlock[] {
  const made = linesOf(context).filter(
    ({ promise, state }) => promise.type === 'promise' && state !== 'withdrawn',
  );
  const isAside = ({ isQuiet, group }: LedgerLine) =>
    context.form === 'one_page' && isQuiet && group === 'settled';
  const told = made.filter((line) => !isAside(line)).toSorted((a, b) => rankOf(a) - rankOf(b));
  const aside = made.length - told.length;
  return [
    ...entriesBlock(told.map((line) => promiseEntry(line, context))),
    ...(aside === 0
      ? []
      : [{ type: 'note', text: context.words.phrase('keptAside', String(aside)) } as const]),
  ];
}

/** What they asked for and did not get: as the rep wrote it down, and as the ledger heard it. */
export function declinedBlocks(context: DocumentContext): DocumentBlock[] {
  const written = (context.facts.declined ?? []).map(({ what, answer }) => ({
    lead: what,
    ...(context.form === 'one_page'
      ? { aside: answer }
      : { lines: [{ label: context.words.say('document.label.answer'), value: oneLine(answer) }] }),
  }));
  const heard = linesOf(context)
    .filter(({ promise }) => promise.type !== 'promise')
    .map(({ promise, state, lastSaid }) => ({
      lead: promise.sentence,
      tags: [context.words.say(`ledgerState.${state}`)],
      aside: saidOn(lastSaid, context),
    }));
  return entriesBlock([...written, ...heard]);
}

/** What was agreed beside the contract. */
export function sideCommitmentBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return entriesBlock(
    (facts.sideCommitments ?? []).map(({ what, toWhom }) => ({ lead: what, aside: toWhom })),
  );
}

/** What is expressly not part of it. */
export function outOfScopeBlocks({ facts }: DocumentContext): DocumentBlock[] {
  return listBlock(facts.outOfScope);
}

/** One promise of the ledger: the words, their class, how they stand. */
export function promiseEntry(line: LedgerLine, context: DocumentContext): EntryParts {
  const { promise, state, due } = line;
  const { form, words, audience, locale } = context;
  const dueOn = due === null ? '' : words.phrase('dueOn', writtenDate(due, locale));
  const isBrief = form === 'one_page';
  return {
    lead: promise.sentence,
    aside: isBrief ? dueOn : '',
    tags: [
      audience === 'customer' ? '' : words.say(`promised.${promise.review}`),
      isTold(state, context) ? words.say(`ledgerState.${state}`) : '',
    ],
    lines: isBrief
      ? []
      : [
          {
            label: '',
            value: [dueOn, saidWords(line, context)].filter((part) => part !== '').join(' · '),
          },
        ],
  };
}

/** An open promise is what one expects of it; the customer reads only that it was kept. */
function isTold(state: LedgerLine['state'], { audience }: DocumentContext): boolean {
  if (audience === 'customer') return state === 'kept';
  return state !== 'open' && state !== 'scheduled';
}

function saidWords({ promise, repeats }: LedgerLine, context: DocumentContext): string {
  const { words } = context;
  const names = [...promise.recipients.to, ...promise.recipients.cc]
    .map(({ name, address }) => oneLine(name ?? address))
    .join(', ');
  return [
    saidOn(saidAt(promise), context),
    names === '' ? '' : words.phrase('saidTo', names),
    repeats.length === 0 ? '' : words.phrase('saidAgain', String(repeats.length + 1)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function saidOn(instant: string, { words, locale }: DocumentContext): string {
  const day = writtenDate(instant.slice(0, 10), locale);
  return day === '' ? '' : words.phrase('saidOn', day);
}

function linesOf({ dossier, today }: DocumentContext): LedgerLine[] {
  return ledgerLines(dossier.promises, today);
}

function rankOf({ promise }: LedgerLine): number {
  return REVIEW_ORDER.indexOf(promise.review);
}
