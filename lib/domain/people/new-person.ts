import type { Person } from './person';

/**
 * A person with everything unknown but what is given.
 *
 * @param known - At least the ids and the instant of creation; the role is `other` unless given.
 */
export function newPerson(
  known: Pick<Person, 'id' | 'dealId' | 'updatedAt'> & Partial<Person>,
): Person {
  return {
    role: 'other',
    name: '',
    title: '',
    addresses: [],
    phone: '',
    attitude: null,
    engagement: null,
    behaviour: '',
    caresAbout: '',
    standing: '',
    authority: null,
    whyTheyPushed: '',
    preferredChannel: '',
    howToAddress: '',
    relationshipStrength: null,
    care: null,
    invoiceNotes: '',
    priorities: '',
    concernsRaised: '',
    concernsStatus: null,
    roiArgument: '',
    position: 0,
    toConfirm: false,
    ...known,
  };
}
