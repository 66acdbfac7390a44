import type { FactField, FactValue } from '@/lib/domain/brief/fact-schemas';
import type { Person, PersonRole } from '@/lib/domain/people/person';

/** A deal as the demo starts with it; its people and facts fit the sample mailbox. */
export interface SampleDeal {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly domains: readonly string[];
  readonly crmRecordId: string;
  readonly people: readonly (Pick<Person, 'name' | 'role' | 'title' | 'behaviour'> & {
    readonly address: string;
  })[];
  readonly facts: { readonly [Field in FactField]?: FactValue<Field> };
}

const person = (
  role: PersonRole,
  name: string,
  address: string,
  title: string,
  behaviour: string,
) => ({ role, name, address, title, behaviour });

const ines = person(
  'csm',
  'Ines Okafor',
  'ines@fernhill.example',
  'Customer Success Manager',
  'Has taken six clinic groups live, never on a Monday.',
);
const tomas = person(
  'se',
  'Tomás Reyes',
  'tomas@fernhill.example',
  'Solutions Engineer',
  'Ran the pilot and knows every import.',
);
const oskar = person('ae', 'Oskar Lund', 'oskar@fernhill.example', 'Account Executive', '');
const maya = person('ae', 'Maya Lindqvist', 'maya@fernhill.example', 'Account Executive', '');

const northwind: SampleDeal = {
  id: 'demo-northwind-clinics',
  name: 'Northwind Clinics',
  company: 'Northwind Clinics',
  domains: ['northwindclinics.example'],
  crmRecordId: '18204417336',
  people: [
    person(
      'champion',
      'Dana Whitfield',
      'dana.whitfield@northwindclinics.example',
      'Head of Workforce',
      'Answers within the hour; forwards what is short.',
    ),
    person(
      'economic_buyer',
      'Robert Achterberg',
      'robert.achterberg@northwindclinics.example',
      'Chief Financial Officer',
      'Believes what is written with a number in it.',
    ),
    person(
      'it_owner',
      'Priya Nair',
      'priya.nair@northwindclinics.example',
      'Head of IT',
      'Asks where data lives before anything else.',
    ),
    maya,
    ines,
    tomas,
  ],
  facts: {
    problem:
      'The winter rota lives in spreadsheets on eleven sites, and I lose ward managers over it.',
    compellingEvent: { event: 'The winter rota opens on all eleven sites', date: '2027-01-25' },
    successCriteria: [
      {
        id: 'criterion-agency',
        metric: 'Agency spend per quarter',
        baseline: '£212,000',
        target: 'under £150,000',
        byDate: '2027-03-31',
        day30: 'two pilot wards on one rota',
        day60: 'six sites live',
        owner: 'Robert Achterberg',
      },
    ],
    risks: [
      {
        id: 'risk-priya-sso',
        risk: 'Priya has not yet signed off the single sign-on',
        likelihood: 'medium',
        mitigation: 'Tomás walks her through it before the kickoff',
      },
    ],
    commercials: {
      value: 86_400,
      currency: 'GBP',
      fees: [],
      termMonths: 24,
      startDate: '2026-12-01',
      renewalDate: '2028-12-01',
      paymentMilestones: [],
      nonStandardTerms: 'Quarterly invoicing',
      discountPercent: null,
      discountRationale: '',
      discountSignOffRef: '',
      pushedOnPrice: true,
      expansion: '',
    },
  },
};

const alder: SampleDeal = {
  id: 'demo-alder-and-sons',
  name: 'Alder & Sons Logistics',
  company: 'Alder & Sons Logistics',
  domains: ['alderandsons.example'],
  crmRecordId: '18204417402',
  people: [
    person(
      'champion',
      'Sheila Brandt',
      'sheila.brandt@alderandsons.example',
      'Transport Manager',
      'Precise, and wants the same back.',
    ),
    person(
      'economic_buyer',
      'Callum Alder',
      'callum@alderandsons.example',
      'Managing Director',
      'Decides with his father, who signs.',
    ),
    oskar,
    tomas,
  ],
  facts: {
    scorecard: [
      {
        id: 'score-planning',
        criterion: 'Plan the evening wave of 46 drivers',
        target: 'under an hour',
        result: '38 minutes',
        verdict: 'pass',
        evidence: 'Three evenings in week two',
      },
      {
        id: 'score-rest-rule',
        criterion: 'No driver breaks the rest rule',
        target: 'none in three weeks',
        result: 'none',
        verdict: 'pass',
        evidence: 'Tacho export',
      },
    ],
  },
};

const kestrel: SampleDeal = {
  id: 'demo-kestrel-foods',
  name: 'Kestrel Foods',
  company: 'Kestrel Foods',
  domains: ['kestrelfoods.example'],
  crmRecordId: '18204417519',
  people: [
    person(
      'champion',
      'João Ferreira',
      'joao.ferreira@kestrelfoods.example',
      'Operations Manager',
      'Thinks from Easter backwards.',
    ),
    person(
      'procurement',
      'Annika Voss',
      'annika.voss@kestrelfoods.example',
      'Procurement',
      'Formal; answers with numbered points.',
    ),
    maya,
  ],
  facts: {},
};

/** The three deals of the demo. */
export const SAMPLE_DEALS: readonly SampleDeal[] = [northwind, alder, kestrel];
