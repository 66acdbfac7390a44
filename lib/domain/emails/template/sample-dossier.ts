import { NO_PLAN } from '../../deals/meeting';
import { formatISO, subDays, addDays } from 'date-fns';
import type { Fact } from '../../brief/fact';
import type { FactField, FactValue } from '../../brief/fact-schemas';
import type { Dossier } from '../../deals/dossier';
import { newPerson } from '../../people/new-person';
import type { Person } from '../../people/person';
import { FIRST_SETTINGS, type Profile } from '../../profile';

/** How much is known of a sample deal: everything a mail could say, or no more than who the champion is. */
export const SAMPLES = ['full', 'sparse'] as const;
export type Sample = (typeof SAMPLES)[number];

const DEAL_ID = 'baton-sample';

/** Who writes the mails of a sample deal while there is no profile. */
export const SAMPLE_PROFILE: Profile = {
  role: 'ae',
  name: 'Robin Marsh',
  address: 'robin.marsh@yourcompany.example',
  company: 'Your Company',
  ownDomains: ['yourcompany.example'],
  ...FIRST_SETTINGS,
};

/**
 * A made-up deal to try a template on; nothing of it is ever stored.
 *
 * @param now - Today: the deal was signed last week, its last call was two days ago.
 */
export function sampleDossier(sample: Sample, now: Date): Dossier {
  const at = now.toISOString();
  const isFull = sample === 'full';
  return {
    deal: {
      id: DEAL_ID,
      name: 'Larkfield Logistics: dock planning',
      company: 'Larkfield Logistics',
      domains: ['larkfield.example'],
      phase: 'signed',
      handoffModel: 'csm_90_day',
      closeDate: day(subDays(now, 7)),
      archivedAt: null,
      createdAt: at,
      updatedAt: at,
    },
    people: isFull ? fullPeople(at) : [person(at, 'champion', '', 'champion@larkfield.example')],
    facts: isFull ? fullFacts(now) : [],
    promises: [],
    emails: [],
    meetings: isFull ? [primer(subDays(now, 1))] : [],
    calls: isFull
      ? [
          {
            id: `${DEAL_ID}-call`,
            dealId: DEAL_ID,
            date: day(subDays(now, 2)),
            who: ['Nora Castell'],
            notes: '',
            updatedAt: at,
          },
        ]
      : [],
    readinessChecks: [],
  };
}

function fullPeople(at: string): Person[] {
  return [
    person(at, 'champion', 'Nora Castell', 'nora.castell@larkfield.example'),
    person(at, 'primary_sponsor', 'Ivan Petrov', 'ivan.petrov@larkfield.example'),
    person(at, 'ae', 'Robin Marsh', 'robin.marsh@yourcompany.example'),
    person(at, 'se', 'Kenji Ota', 'kenji.ota@yourcompany.example'),
    person(at, 'sdr', 'Ada Lund', 'ada.lund@yourcompany.example'),
    person(at, 'csm', 'Elena Ruiz', 'elena.ruiz@yourcompany.example'),
    person(at, 'am', 'Tom Adair', 'tom.adair@yourcompany.example'),
  ];
}

function fullFacts(now: Date): Fact[] {
  const fact = <Field extends FactField>(field: Field, value: FactValue<Field>): Fact => ({
    dealId: DEAL_ID,
    field,
    value,
    toConfirm: false,
    none: false,
    origins: [],
    revision: 1,
    updatedAt: now.toISOString(),
  });
  return [
    fact('problem', 'Trucks wait two hours for a dock because nobody sees who comes when.'),
    fact('compellingEvent', { event: 'The peak season contract', date: day(addDays(now, 60)) }),
    fact('callSummary', {
      currentSituation: 'Docks are planned on a whiteboard, by two people per shift.',
      businessPriorities: 'Shorter waits before the peak season, with the same crew.',
      competition: 'You are also looking at a module of your warehouse system.',
      timeline: 'A decision this month, so that the first site is live before the peak.',
      decisionProcess: 'You recommend, Ivan signs; security needs a week.',
      nextSteps: 'You send last month’s gate log, and we replay it on Thursday.',
    }),
    fact('successCriteria', [
      {
        id: `${DEAL_ID}-wait`,
        metric: 'Average wait at the gate',
        baseline: 'two hours',
        target: '40 minutes',
        byDate: day(addDays(now, 83)),
        day30: '80 minutes',
        day60: 'One hour',
        owner: 'Nora Castell',
      },
      {
        id: `${DEAL_ID}-slots`,
        metric: 'Slots booked by the carriers themselves',
        baseline: '',
        target: '70%',
        byDate: null,
        day30: '',
        day60: '',
        owner: 'Nora Castell',
      },
    ]),
    fact('introduction', {
      csmExperience: 'She ran the yard of a parcel hub for five years before she joined us.',
      pairingReason:
        'You asked for someone who has stood at a gate in December, and she has done it five times.',
      commitment: 'The first site is live before the peak season.',
      reachable: 'robin.marsh@yourcompany.example',
    }),
    fact('risks', [
      {
        id: `${DEAL_ID}-risk`,
        risk: 'The carriers ignore the booking page.',
        likelihood: 'medium',
        mitigation: 'The three largest were asked first.',
      },
    ]),
    fact('objections', [
      {
        id: `${DEAL_ID}-objection`,
        objection: 'The shift leads doubt that drivers keep a slot.',
        raisedBy: 'Ivan Petrov',
        handling: '',
        status: 'open',
      },
    ]),
    fact('scorecard', [
      scored('replay', 'Replay of the gate log', 'waits under an hour', '44 minutes', 'pass'),
      scored('carriers', 'Booking by carriers', 'three carriers', 'two of three', 'partial'),
    ]),
  ];
}

function scored(
  id: string,
  criterion: string,
  target: string,
  result: string,
  verdict: 'pass' | 'partial',
): FactValue<'scorecard'>[number] {
  return { id: `${DEAL_ID}-${id}`, criterion, target, result, verdict, evidence: '' };
}

function person(at: string, role: Person['role'], name: string, address: string): Person {
  return newPerson({
    id: `${DEAL_ID}-${role}`,
    dealId: DEAL_ID,
    updatedAt: at,
    role,
    name,
    addresses: [address],
  });
}

function primer(heldAt: Date): Dossier['meetings'][number] {
  return {
    id: `${DEAL_ID}-primer`,
    dealId: DEAL_ID,
    kind: 'primer',
    plannedAt: heldAt.toISOString(),
    heldAt: heldAt.toISOString(),
    attendees: ['Nora Castell'],
    outcome: '',
    decided: '',
    ...NO_PLAN,
    updatedAt: heldAt.toISOString(),
  };
}

function day(date: Date): string {
  return formatISO(date, { representation: 'date' });
}
