import type { LinearTable } from '../../promises/tagger/linear-table';
import type { Steps } from '../../steps';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument } from '../capture-document';
import type { CapturedOf } from '../captured-fact';
import { foundPeople } from './found-people';
import { guessRoles } from './role';

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
  const found = yield* foundPeople(document, context, table);
  const roles = guessRoles(
    found.map(({ fact, features }) => ({ title: fact.value.title, features })),
  );
  yield;
  return found
    .map(({ fact }, index) => ({ ...fact, value: { ...fact.value, role: roles[index] ?? null } }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
