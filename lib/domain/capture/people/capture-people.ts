import type { LinearTable } from '../../promises/tagger/linear-table';
import type { Steps } from '../../steps';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument } from '../capture-document';
import type { CapturedOf } from '../captured-fact';
import { sidesIn } from '../sides';
import { candidatesIn } from './candidates';
import { isPerson } from './is-person';
import { personFact } from './person-fact';

/**
 * The people of the customer's side who matter to the deal, once each, in the order of the text: from signatures,
 * labels of speakers, introductions and mentions. Goes on in steps of one turn.
 *
 * @param table - Trained weights; those shipped with Baton unless others are to be tried.
 */
export function* capturePeople(
  document: CaptureDocument,
  context: CaptureContext,
  table?: LinearTable,
): Steps<CapturedOf<'person'>[]> {
  const candidates = yield* candidatesIn(document, context);
  const sideIn = sidesIn(document, context);
  const people: CapturedOf<'person'>[] = [];
  for (const { named, features } of candidates) {
    yield;
    if (!isPerson(features, table)) continue;
    const fact = personFact(document, named, sideIn);
    if (fact.quote !== '') people.push(fact);
  }
  return people.sort((a, b) => a.start - b.start || a.end - b.end);
}
