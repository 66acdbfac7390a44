import type { CapturedFact, CapturedOf } from '../captured-fact';
import type { TaggedType } from '../tagger/tagged-types';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { commitmentValue } from './commitment-value';
import { compellingEventValue } from './compelling-event-value';
import { competitorClauses } from './competitor-clauses';
import { competitorValue } from './competitor-value';
import { dateValue } from './date-value';
import { nextStepValue } from './next-step-value';
import { objectionValue } from './objection-value';
import { problemValue } from './problem-value';
import { successCriterionValue } from './success-criterion-value';

/** Reads what a sentence tells of a type. */
type Reader<Type extends TaggedType> = (
  sentence: CaptureSentence,
  around: Around,
) => CapturedOf<Type>['value'];

const READ: {
  readonly problem: Reader<'problem'>;
  readonly compellingEvent: Reader<'compelling_event'>;
  readonly successCriterion: Reader<'success_criterion'>;
  readonly commitment: Reader<'commitment'>;
  readonly nextStep: Reader<'next_step'>;
  readonly objection: Reader<'objection'>;
  readonly competitor: Reader<'competitor'>;
  readonly date: Reader<'date'>;
} = {
  problem: problemValue,
  compellingEvent: compellingEventValue,
  successCriterion: successCriterionValue,
  commitment: commitmentValue,
  nextStep: nextStepValue,
  objection: objectionValue,
  competitor: competitorValue,
  date: dateValue,
};

/** Makes facts of a sentence: its words, and what they tell for its type; one for each competitor that it names. */
export function factsOf(type: TaggedType, around: Around): CapturedFact[] {
  const sentence = around.sentences[around.index];
  if (sentence === undefined) return [];
  const clauses = type === 'competitor' ? competitorClauses(sentence, around) : [sentence];
  return clauses.map((clause) => factOf(type, clause, around));
}

function factOf(type: TaggedType, sentence: CaptureSentence, around: Around): CapturedFact {
  const { start, raw: quote, author, turn } = sentence;
  const said = { quote, start, end: start + quote.length, author, at: turn.at };
  switch (type) {
    case 'problem':
      return { type, ...said, value: READ.problem(sentence, around) };
    case 'compelling_event':
      return { type, ...said, value: READ.compellingEvent(sentence, around) };
    case 'success_criterion':
      return { type, ...said, value: READ.successCriterion(sentence, around) };
    case 'commitment':
      return { type, ...said, value: READ.commitment(sentence, around) };
    case 'next_step':
      return { type, ...said, value: READ.nextStep(sentence, around) };
    case 'objection':
      return { type, ...said, value: READ.objection(sentence, around) };
    case 'competitor':
      return { type, ...said, value: READ.competitor(sentence, around) };
    case 'date':
      return { type, ...said, value: READ.date(sentence, around) };
  }
}
