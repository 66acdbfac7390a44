import { factValues } from '../../brief/fact';
import type { Dossier } from '../../deals/dossier';
import type { CapturedFact, CapturedOf } from '../captured-fact';
import type { DayPlace } from './day-place';
import { proposedPlace } from './day-place';
import type { Laid } from './laid';
import { layDay, dayLine } from './lay/lay-day';
import { layEvent } from './lay/lay-event';
import { layPerson } from './lay/lay-person';
import { layPromise } from './lay/lay-promise';
import { layRow } from './lay/lay-row';
import { layProblem, layStep } from './lay/lay-words';
import { isSameName } from './same-name';
import { saysTheSame } from './says-the-same';

/** A fact of a conversation on its way into a brief. */
export interface FactToLay {
  readonly fact: CapturedFact;
  /** Where a day goes; null for what has one place. */
  readonly place: DayPlace | null;
  /** The id of the row, person or promise it makes, if it makes one. */
  readonly id: string;
}

/**
 * Lays a fact of a conversation over a deal's records: what of it they have, what they contradict, and what taking it
 * would write. The same fact laid over what its own write made is `known`.
 */
export function layFact({ fact, place, id }: FactToLay, dossier: Dossier): Laid {
  const facts = factValues(dossier.facts);
  switch (fact.type) {
    case 'problem':
      return layProblem(fact.value.statement, facts);
    case 'compelling_event':
      return layEvent(fact.value, facts);
    case 'person': {
      const { people, deal } = dossier;
      return layPerson({ said: fact.value, people, made: { id, dealId: deal.id } });
    }
    case 'success_criterion':
      return layRow(facts.successCriteria ?? [], {
        field: 'successCriteria',
        parts: fact.value,
        name: 'metric',
        isSame: saysTheSame,
        twofold: ['baseline', 'target', 'byDate'],
        rowId: id,
      });
    case 'objection':
      return layRow(facts.objections ?? [], {
        field: 'objections',
        parts: fact.value,
        name: 'objection',
        isSame: saysTheSame,
        twofold: ['raisedBy'],
        rowId: id,
      });
    case 'competitor':
      return layRow(facts.competitors ?? [], {
        field: 'competitors',
        parts: { name: fact.value.name, lurking: fact.value.isLurking },
        name: 'name',
        isSame: isSameName,
        twofold: [],
        rowId: id,
      });
    case 'commitment':
      return fact.value.by === 'us'
        ? layPromise(promiseOf(fact, id), dossier.promises)
        : layStep(stepLine(fact), facts);
    case 'next_step':
      return layStep(stepLine(fact), facts);
    case 'date':
      return layDay({
        said: fact.value,
        place: place ?? proposedPlace(fact.value.date, fact.value.what),
        deal: dossier.deal,
        facts,
      });
  }
}

/** A promise is told in the words that bind, as everywhere in the ledger. */
function promiseOf({ value, author }: CapturedOf<'commitment'>, id: string) {
  const { what, who, due, kind, strength } = value;
  const owner = who !== '' ? who : (author?.name ?? '');
  return { id, sentence: what.trim(), kind: kind ?? 'follow_up', strength, owner, due };
}

/** An agreed step as one line: who, what, by when. */
function stepLine(fact: CapturedOf<'commitment'> | CapturedOf<'next_step'>): string {
  const { who, what, due } = fact.value;
  const name = who !== '' ? who : fact.type === 'commitment' ? (fact.author?.name ?? '') : '';
  const deed = dayLine(what.replace(/\s+/gu, ' '), due);
  return name === '' || deed.toLowerCase().startsWith(name.toLowerCase())
    ? deed
    : `${name}: ${deed}`;
}
