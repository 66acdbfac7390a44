import { describe, expect, test } from 'vitest';
import { planImport, type ImportOptions } from '@/lib/domain/import/plan-import';

const options: ImportOptions = {
  columns: ['dealName', 'contactName', 'contactEmail'],
  dates: 'ymd',
  decimals: 'point',
  currency: '',
  ownName: 'Maya Lindqvist',
  deals: [],
  newId: () => 'id-00000001',
};
const plan = (...cells: readonly string[]) =>
  planImport([{ number: 2, cells, isBroken: false }], options);

describe('a contact in a row', () => {
  test.each([['Ida Berg <ida@alder.example>'], ['Ida Berg (ida@alder.example)']])(
    'may bring its address with it: %s',
    (contact) => {
      const { deals, bad } = plan('Ålder', contact, '');
      expect(bad).toEqual([]);
      expect(deals[0]?.people).toMatchObject([
        { name: 'Ida Berg', addresses: ['ida@alder.example'] },
      ]);
    },
  );

  test('keeps the row out with markup in the name, or with no address where one should be', () => {
    expect(plan('Ålder', '<img src=x onerror=alert(1)>', '').bad).toMatchObject([
      { field: 'contactName', why: 'markup' },
    ]);
    expect(plan('Ålder', 'Ida Berg', 'ida at alder').bad).toMatchObject([
      { field: 'contactEmail', why: 'address' },
    ]);
  });
});
