import type { LinearTable } from '../../promises/tagger/linear-table';
import type { Steps } from '../../steps';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument } from '../capture-document';
import type { CapturedOf } from '../captured-fact';
import { sidesIn } from '../sides';
import { candidatesIn } from './candidates';
import { isPerson } from './is-person';
import { personFact } from './person-fact';
import { rankOf, roleFeatures } from './role-features';
import { voicesIn } from './voices';

/** Somebody who matters to the deal, whose part isn't guessed yet, with what tells it. */
export interface FoundPerson {
  readonly fact: CapturedOf<'person'>;
  readonly features: readonly string[];
}

/** The people of the customer's side who matter to the deal, in no order. Goes on in steps of one of them. */
export function* foundPeople(
  document: CaptureDocument,
  context: CaptureContext,
  table?: LinearTable,
): Steps<FoundPerson[]> {
  const candidates = yield* candidatesIn(document, context);
  const sideIn = sidesIn(document, context);
  const people: { fact: CapturedOf<'person'>; named: (typeof candidates)[number]['named'] }[] = [];
  for (const { named, features } of candidates) {
    yield;
    if (!isPerson(features, table)) continue;
    const fact = personFact(document, named, sideIn);
    if (fact.quote !== '') people.push({ fact, named });
  }
  const titles = people.map(({ fact }) => fact.value.title).filter((title) => title !== '');
  const scene = {
    text: document.text,
    kind: document.kind,
    voices: voicesIn(document.turns, sideIn),
    named: candidates
      .flatMap(({ named }) => named.mentions.filter(({ from }) => from === 'text'))
      .map(({ name }) => name)
      .sort((one, other) => one.start - other.start),
    ranks: titles.map(rankOf).sort((one, other) => one - other),
  };
  const found: FoundPerson[] = [];
  for (const { fact, named } of people) {
    yield;
    const features = roleFeatures(scene, named.mentions, fact.value.title);
    found.push({ fact, features });
  }
  return found;
}
