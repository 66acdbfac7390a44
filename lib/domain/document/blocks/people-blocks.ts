import { customerPeople } from '../../brief/people-map-gap';
import { isOurRole, type Person, type PersonRole } from '../../people/person';
import { entriesBlock, oneLine, pair, pairsBlock, type EntryParts } from '../block';
import type { DocumentBlock, DocumentPair } from '../document';
import type { DocumentContext } from '../document-context';

/** The people on the customer's side, in the order of the map. */
export function peopleMapBlocks(context: DocumentContext): DocumentBlock[] {
  const people = customerPeople(context.dossier.people).toSorted((a, b) => a.position - b.position);
  return entriesBlock(people.map((person) => personEntry(person, context)));
}

/** Who fought for it, and why. */
export function championBlocks(context: DocumentContext): DocumentBlock[] {
  return peopleOf('champion', context).flatMap((person) => [
    ...entriesBlock([personEntry(person, { ...context, form: 'one_page' })]),
    ...pairsBlock(profilePairs(person, context)),
  ]);
}

/** What the economic buyer wants, worried about, and was convinced by. */
export function buyerBlocks(context: DocumentContext): DocumentBlock[] {
  return peopleOf('economic_buyer', context).flatMap((person) => [
    ...entriesBlock([personEntry(person, { ...context, form: 'one_page' })]),
    ...pairsBlock(buyerPairs(person, context)),
  ]);
}

function peopleOf(role: PersonRole, { dossier }: DocumentContext): Person[] {
  return dossier.people.filter((person) => person.role === role);
}

/** One person: a line on one page, everything but what other sections tell elsewhere. */
export function personEntry(person: Person, context: DocumentContext): EntryParts {
  const { form, words } = context;
  const isBrief = form === 'one_page';
  return {
    lead: nameOf(person),
    aside: person.title,
    tags: tagsOf(person, context),
    lines: [
      { label: '', value: oneLine(person.behaviour) },
      ...(isBrief
        ? []
        : [
            pair(words.say('document.label.contact'), contactOf(person)),
            ...profilePairs(person, context),
            ...(form === 'delivery_package' ? buyerPairs(person, context) : []),
          ]),
    ],
  };
}

/** What a person is called: by name, else by address. */
function nameOf({ name, addresses }: Pick<Person, 'name' | 'addresses'>): string {
  return oneLine(name) === '' ? (addresses[0] ?? '') : name;
}

function tagsOf(person: Person, { words, audience }: DocumentContext): string[] {
  if (audience === 'customer')
    return isOurRole(person.role) ? [words.say(`personRole.${person.role}`)] : [];
  return [
    words.say(`personRole.${person.role}`),
    // A skeptic by role is one already.
    person.attitude === null || person.attitude === person.role
      ? ''
      : words.say(`attitude.${person.attitude}`),
    person.care === null ? '' : words.say(`document.care.${person.care}`),
    person.toConfirm ? words.say('document.mark.to_confirm') : '',
  ];
}

function contactOf({ addresses, phone }: Person): string {
  return [...addresses, oneLine(phone)].filter((part) => part !== '').join(', ');
}

function profilePairs(person: Person, { words }: DocumentContext): DocumentPair[] {
  const { authority, engagement, relationshipStrength } = person;
  return [
    pair(words.say('document.label.caresAbout'), person.caresAbout),
    pair(
      words.say('document.label.standing'),
      [authority === null ? '' : words.say(`document.authority.${authority}`), person.standing]
        .filter((part) => part !== '')
        .join('. '),
    ),
    pair(words.say('document.label.whyTheyPushed'), person.whyTheyPushed),
    pair(words.say('document.label.preferredChannel'), person.preferredChannel),
    pair(words.say('document.label.howToAddress'), person.howToAddress),
    pair(
      words.say('document.label.engagement'),
      engagement === null ? '' : words.say(`document.level.${engagement}`),
    ),
    pair(
      words.say('document.label.relationship'),
      relationshipStrength === null ? '' : words.say(`document.level.${relationshipStrength}`),
    ),
    pair(words.say('document.label.invoiceNotes'), person.invoiceNotes),
  ];
}

function buyerPairs(person: Person, { words }: DocumentContext): DocumentPair[] {
  const status =
    person.concernsStatus === null ? '' : words.say(`document.concern.${person.concernsStatus}`);
  const concerns = oneLine(person.concernsRaised);
  return [
    pair(words.say('document.label.priorities'), person.priorities),
    pair(
      words.say('document.label.concerns'),
      concerns === '' || status === '' ? concerns : `${concerns} (${status})`,
    ),
    pair(words.say('document.label.roiArgument'), person.roiArgument),
  ];
}
