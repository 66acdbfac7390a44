import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import { guessColumns, IMPORT_FIELDS, type ImportField } from '@/lib/domain/import/import-field';
import { importedDealSchema } from '@/lib/domain/import/imported-deal';
import { planImport, type ImportOptions, type ImportPlan } from '@/lib/domain/import/plan-import';

let count = 0;
const options: ImportOptions = {
  columns: IMPORT_FIELDS,
  dates: 'ymd',
  decimals: 'point',
  currency: 'EUR',
  ownName: 'Maya Lindqvist',
  deals: [],
  newId: () => `import-${String((count += 1))}`,
};
type Row = Partial<Record<ImportField, string>>;

function planOf(rows: readonly Row[], changes: Partial<ImportOptions> = {}): ImportPlan {
  const table = rows.map((row, index) => ({
    number: index + 2,
    cells: IMPORT_FIELDS.map((field) => row[field] ?? ''),
    isBroken: false,
  }));
  return planImport(table, { ...options, ...changes });
}

describe('a row of a table', () => {
  it('is a deal with its contact, its money and its problem, all of it read', () => {
    const { deals, bad } = planOf([
      {
        dealName: ' Northwind ',
        company: 'Northwind Clinics',
        amount: '$48k',
        closeDate: '2026-11-30',
        stage: 'Contract sent',
        contactName: 'Dana Whitfield',
        contactEmail: 'Dana@Northwind.example',
        contactTitle: 'COO',
        domain: 'https://www.northwind.example/start',
        owner: 'Sam Okafor',
        problem: 'Rosters\ntake a day',
      },
    ]);
    expect(bad).toEqual([]);
    expect(deals).toMatchObject([
      {
        deal: {
          name: 'Northwind',
          domains: ['northwind.example'],
          phase: 'negotiating',
          closeDate: '2026-11-30',
        },
        people: [
          {
            role: 'other',
            name: 'Dana Whitfield',
            title: 'COO',
            addresses: ['dana@northwind.example'],
          },
          { role: 'ae', name: 'Sam Okafor', addresses: [] },
        ],
        facts: [
          { field: 'commercials', value: { value: 48_000, currency: 'EUR' } },
          { field: 'problem', value: 'Rosters\ntake a day' },
        ],
        existingId: null,
        rows: [2],
      },
    ]);
  });

  it('names its own currency before the table’s, and a mail provider is no company', () => {
    const { deals } = planOf([
      { dealName: 'A', amount: '£ 5', domain: 'gmail.com' },
      { dealName: 'B', amount: '5', currency: 'SEK' },
    ]);
    expect(deals).toMatchObject([
      { deal: { domains: [] }, facts: [{ value: { currency: 'GBP' } }] },
      { facts: [{ value: { currency: 'SEK' } }] },
    ]);
  });

  it('of the rep’s own deal puts no colleague on the people map', () => {
    expect(planOf([{ dealName: 'A', owner: 'MAYA LINDQVIST' }]).deals[0]?.people).toEqual([]);
  });

  it.each<[string, Row, ImportField, string]>([
    ['no name', { company: 'Acme' }, 'dealName', 'missing'],
    ['markup for a name', { dealName: '<b>Acme</b>' }, 'dealName', 'markup'],
    ['markup for a company', { dealName: 'A', company: '<img src=x>' }, 'company', 'markup'],
    ['a name without end', { dealName: 'x'.repeat(501) }, 'dealName', 'too_long'],
    [
      'a problem without end',
      { dealName: 'A', problem: 'x'.repeat(20_001) },
      'problem',
      'too_long',
    ],
    ['another kind of day', { dealName: 'A', closeDate: '30/11/2026' }, 'closeDate', 'date'],
    ['a day that never was', { dealName: 'A', closeDate: '2026-02-30' }, 'closeDate', 'date'],
    ['an amount in words', { dealName: 'A', amount: 'a lot' }, 'amount', 'amount'],
    ['an address that is none', { dealName: 'A', contactEmail: 'dana' }, 'contactEmail', 'address'],
  ])('with %s stays out, and its cell is named', (_, row, field, why) => {
    const { deals, bad } = planOf([{ dealName: 'Sound' }, row]);
    expect(deals.map(({ deal }) => deal.name)).toEqual(['Sound']);
    const column = IMPORT_FIELDS.indexOf(field);
    expect(bad).toEqual([{ row: 3, column, field, value: row[field] ?? '', why }]);
  });

  it('of a lost deal stays out and is counted', () => {
    expect(planOf([{ dealName: 'A', stage: 'Closed Lost' }])).toEqual({
      deals: [],
      bad: [],
      lost: [2],
    });
  });
});

describe('rows of one deal', () => {
  it('come together with all their people', () => {
    const { deals } = planOf([
      {
        dealName: 'Acme',
        company: 'Acme Ltd',
        contactName: 'Dana',
        contactEmail: 'd@acme.example',
      },
      { dealName: 'ACME', company: 'Acme', contactName: 'Ravi', contactEmail: 'r@acme.example' },
      { dealName: 'Acme', company: 'acme', contactName: 'Dana W.', contactEmail: 'd@acme.example' },
    ]);
    expect(deals).toHaveLength(1);
    expect(deals[0]?.rows).toEqual([2, 3, 4]);
    expect(deals[0]?.people.map(({ name }) => name)).toEqual(['Dana', 'Ravi']);
  });

  it('with names of signs alone are told apart by their signs', () => {
    expect(planOf([{ dealName: '???' }, { dealName: '!!!' }]).deals).toHaveLength(2);
  });

  it('of another company are another deal', () => {
    expect(
      planOf([
        { dealName: 'Pilot', company: 'A' },
        { dealName: 'Pilot', company: 'B' },
      ]).deals,
    ).toHaveLength(2);
  });
});

const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      'Acme',
      'ACME',
      'Brook Vets',
      '48k',
      '2026-11-30',
      'Closed Lost',
      'd@acme.example',
    ),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  fc.constantFrom(
    '<script>',
    '__proto__',
    'constructor',
    '=HYPERLINK("x")',
    'x'.repeat(600),
    '\u0000',
    '日本 株式会社',
  ),
);
const row = fc.record(Object.fromEntries(IMPORT_FIELDS.map((field) => [field, cell])));
const rows = fc.array(row, { maxLength: 12 });

describe('any table', () => {
  it('is planned so that each row is in one deal, left out by name, or lost', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { deals, bad, lost } = planOf(table);
        const told = [
          ...deals.flatMap((deal) => deal.rows),
          ...new Set(bad.map((one) => one.row)),
          ...lost,
        ];
        expect(told.toSorted((a, b) => a - b)).toEqual(table.map((_, index) => index + 2));
        for (const { facts, ...deal } of deals) {
          expect(importedDealSchema.safeParse({ facts, ...deal }).error).toBeUndefined();
          for (const { field, value } of facts)
            expect(factSchemas[field].safeParse(value).success).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a second time finds every deal here', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const first = planOf(table);
        const again = planOf(table, { deals: first.deals.map(({ deal }) => deal) });
        expect(again.deals.map(({ existingId }) => existingId)).toEqual(
          first.deals.map(({ deal }) => deal.id),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('the headings of', () => {
  it.each([
    [
      'HubSpot',
      [
        'Record ID',
        'Deal Name',
        'Deal Stage',
        'Close Date',
        'Amount',
        'Associated Contact',
        'Deal owner',
      ],
      [null, 'dealName', 'stage', 'closeDate', 'amount', 'contactName', 'owner'],
    ],
    [
      'Salesforce',
      [
        'Opportunity Name',
        'Account Name',
        'Stage',
        'Amount',
        'Amount Currency',
        'Close Date',
        'Opportunity Owner',
      ],
      ['dealName', 'company', 'stage', 'amount', null, 'closeDate', 'owner'],
    ],
    [
      'Pipedrive',
      [
        'Deal - Title',
        'Deal - Organization',
        'Deal - Value',
        'Deal - Contact person',
        'Deal - Expected close date',
      ],
      ['dealName', 'company', 'amount', 'contactName', 'closeDate'],
    ],
    ['a sheet', ['Name', 'NAME', 'Firma', ''], ['dealName', null, null, null]],
  ] as const)('%s are known, each field once', (_, headings, fields) => {
    expect(guessColumns(headings)).toEqual(fields);
  });
});
