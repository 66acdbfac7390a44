/** A contact or company on a deal. */
export interface Associated {
  readonly id: string;
  readonly name: string;
  /** Property name to shown value. */
  readonly properties: Readonly<Record<string, string>>;
}

/** A deal as the record page shows it. */
export interface Deal {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
  readonly closeDate: string;
  readonly pipeline: string;
  readonly stage: string;
  readonly owner: string;
  readonly dealType: string;
  readonly priority: string;
  readonly contacts: readonly Associated[];
  readonly companies: readonly Associated[];
}

/** The portal that the sample deals live in. */
export const portal = '245581';

/** The stages of the sample pipeline, in order. */
export const stages = [
  { id: 'appointmentscheduled', label: 'Discovery' },
  { id: 'qualifiedtobuy', label: 'Proof of concept' },
  { id: '58610377', label: 'Technical win' },
  { id: 'contractsent', label: 'Contract sent' },
  { id: 'closedwon', label: 'Closed won' },
  { id: 'closedlost', label: 'Closed lost' },
] as const;

const contact = (id: string, name: string, jobtitle: string, email: string): Associated => ({
  id,
  name,
  properties: { jobtitle, email },
});
const company = (id: string, name: string, domain: string, phone: string): Associated => ({
  id,
  name,
  properties: { domain, phone },
});
const common = {
  pipeline: 'Sales pipeline',
  owner: 'Maya Lindqvist',
  dealType: 'New business',
} as const;

/** The sample deals: the same companies and people that write in the sample mailbox. */
export const deals: readonly Deal[] = [
  {
    ...common,
    id: '18204417336',
    name: 'Northwind Clinics – rollout to eleven sites',
    amount: '£86,400.00',
    closeDate: '28/11/2026',
    stage: 'Contract sent',
    priority: 'High',
    contacts: [
      contact(
        '51201',
        'Dana Whitfield',
        'Head of Workforce',
        'dana.whitfield@northwindclinics.example',
      ),
      contact(
        '51202',
        'Robert Achterberg',
        'Chief Financial Officer',
        'robert.achterberg@northwindclinics.example',
      ),
      contact('51203', 'Priya Nair', 'Head of IT', 'priya.nair@northwindclinics.example'),
    ],
    companies: [
      company('7301', 'Northwind Clinics', 'northwindclinics.example', '+44 161 496 0340'),
    ],
  },
  {
    ...common,
    id: '18204417402',
    name: 'Alder & Sons Logistics – Leeds and Hull',
    amount: '£31,950.00',
    closeDate: '15/01/2027',
    stage: 'Proof of concept',
    priority: 'Medium',
    contacts: [
      contact('51211', 'Callum Alder', 'Operations Director', 'callum@alderandsons.example'),
      contact('51212', 'Sheila Brandt', 'Transport Manager', 'sheila.brandt@alderandsons.example'),
    ],
    companies: [
      company('7302', 'Alder & Sons Logistics', 'alderandsons.example', '+44 113 496 0127'),
    ],
  },
  {
    ...common,
    id: '18204417519',
    name: 'Kestrel Foods – seasonal packing',
    amount: '£54,000.00',
    closeDate: '30/01/2027',
    stage: 'Technical win',
    priority: 'High',
    contacts: [
      contact('51221', 'João Ferreira', 'Plant Manager', 'joao.ferreira@kestrelfoods.example'),
      contact('51222', 'Annika Voss', 'Procurement', 'annika.voss@kestrelfoods.example'),
    ],
    companies: [company('7303', 'Kestrel Foods', 'kestrelfoods.example', '+44 1733 496 081')],
  },
];
