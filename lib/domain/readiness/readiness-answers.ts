import { factValues } from '../brief/fact';
import type { Dossier } from '../deals/dossier';
import { entriesBlock, type EntryParts } from '../document/block';
import { personEntry } from '../document/blocks/people-blocks';
import { promiseEntry } from '../document/blocks/promise-blocks';
import { rankedRisks, riskEntry } from '../document/blocks/risk-blocks';
import type { DocumentBlock } from '../document/document';
import type { DocumentContext } from '../document/document-context';
import type { DocumentWords } from '../document/document-words';
import { ITEM_BLOCKS } from '../document/item-blocks';
import { ledgerLines } from '../ledger/ledger-line';
import { isOurRole, type Person } from '../people/person';
import type { PUSHING_QUESTIONS, ReadinessQuestion } from './readiness-check';

export type ReadinessTopic = ReadinessQuestion | (typeof PUSHING_QUESTIONS)[number];

export interface AnswerOptions {
  /** `YYYY-MM-DD` where the reader is. */
  readonly today: string;
  /** BCP 47, for dates and money. */
  readonly locale: string;
  readonly words: DocumentWords;
}

/** Whom to call first when the champion goes quiet: the one who is safe, then those who can decide. */
const CALL_ORDER: readonly Person['role'][] = [
  'exec_sponsor',
  'primary_sponsor',
  'economic_buyer',
  'day_to_day_user',
];
const MOST_CALLED = 3;

/** What the brief says to each question of the readiness check. Where it says nothing, so does the answer. */
export function readinessAnswers(
  dossier: Dossier,
  { today, locale, words }: AnswerOptions,
): Readonly<Record<ReadinessTopic, DocumentBlock[]>> {
  const facts = factValues(dossier.facts);
  const context: DocumentContext = {
    form: 'one_page',
    audience: 'internal',
    dossier,
    facts,
    words,
    locale,
    today,
  };
  const answer = (blocks: DocumentBlock[]): DocumentBlock[] =>
    blocks.length > 0 ? blocks : [{ type: 'gap', text: words.say('document.unwritten') }];
  const worst = rankedRisks(context).slice(0, 1);
  return {
    compellingEvent: answer(ITEM_BLOCKS.compellingEvent(context)),
    successMetric: answer(ITEM_BLOCKS.successCriteria(context)),
    topLandmine: answer(entriesBlock(worst.map((risk) => riskEntry(risk, context)))),
    killer: answer(killerBlocks(context)),
    quietChampion: answer(
      entriesBlock(toCall(dossier.people).map((person) => callEntry(person, context))),
    ),
    onTheHook: answer(entriesBlock(stillToKeep(context))),
  };
}

/** The likeliest landmines, and what was noticed early. */
function killerBlocks(context: DocumentContext): DocumentBlock[] {
  const rated = rankedRisks(context);
  const likely = rated.filter(({ likelihood }) => likelihood === 'high');
  const told = likely.length > 0 ? likely : rated.slice(0, 1);
  return [
    ...entriesBlock(told.map((risk) => riskEntry(risk, context))),
    ...ITEM_BLOCKS.softSignals(context),
  ];
}

function toCall(people: readonly Person[]): Person[] {
  const rank = ({ role, care }: Person) => {
    const place = CALL_ORDER.indexOf(role);
    return (care === 'safe_first_call' ? 0 : 10) + (place === -1 ? CALL_ORDER.length : place);
  };
  return people
    .filter(
      ({ role, care }) => role !== 'champion' && !isOurRole(role) && care !== 'handle_with_care',
    )
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MOST_CALLED);
}

function callEntry(person: Person, context: DocumentContext): EntryParts {
  const { lines = [], ...entry } = personEntry(person, context);
  const reach = [...person.addresses, person.phone].filter((part) => part !== '').join(', ');
  const contact = { label: context.words.say('document.label.contact'), value: reach };
  return { ...entry, lines: [...lines, contact] };
}

function stillToKeep(context: DocumentContext): EntryParts[] {
  return ledgerLines(context.dossier.promises, context.today)
    .filter(
      ({ promise, state }) =>
        promise.type === 'promise' &&
        (state === 'open' || state === 'overdue' || state === 'scheduled'),
    )
    .map((line) => promiseEntry(line, context));
}
