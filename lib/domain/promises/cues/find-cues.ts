import { finish, type Steps } from '../../steps';
import type { SentenceContext } from '../sentence-context';
import type { Cue } from './cue';
import { findFirstPerson } from './pronoun-rules';
import { findReaderGets } from './reader-gets-rules';
import { findThirdParty } from './third-party-rules';

/** The rules, in an order that the trained weights rely on. */
const RULES = [findFirstPerson, findReaderGets, findThirdParty] as const;

/** What each rule finds in a sentence, one list for each rule. The rules know the usual ways of promising; the tagger decides. */
export function findCues(context: SentenceContext): Cue[][] {
  return finish(findCuesInSteps(context));
}

/** The same, a step for each rule. */
export function* findCuesInSteps(context: SentenceContext): Steps<Cue[][]> {
  const found: Cue[][] = [];
  for (const rule of RULES) {
    found.push(rule(context));
    yield;
  }
  return found;
}
