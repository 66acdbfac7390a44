import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guessSettings } from '@/components/import/import-settings';
import { MOST_ROWS, readTable, type Table } from '@/components/import/read-table';
import { openFile } from '@/components/import/open-file';
import { planImport } from '@/lib/domain/import/plan-import';
import { asLatin, asUtf16, asUtf8 } from './table-bytes';

const blob = (text: string | Uint8Array<ArrayBuffer>) => new Blob([text]);
async function tableOf(text: string | Uint8Array<ArrayBuffer>): Promise<Table> {
  const read = await readTable(blob(text));
  if (!read.ok) throw new Error(read.why);
  return read.table;
}
const cellsOf = ({ headings, rows }: Table) => [headings, ...rows.map(({ cells }) => cells)];
let count = 0;
const planOf = (table: Table) =>
  planImport(table.rows, {
    ...guessSettings(table),
    ownName: '',
    deals: [],
    newId: () => `import-${String((count += 1))}`,
  });

const oddCell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'a "quoted" b',
    'one\ntwo',
    'x;y',
    'x,y',
    '\t',
    '=SUM(A1)',
    'Ålder',
    '',
    ' ',
    "'",
    '|',
  ),
);

describe('a table', () => {
  it.each([',', ';', '\t', '|'])('set apart by %j comes in as it went out', async (delimiter) => {
    const cell = oddCell.map((text) => text.replaceAll(/[\r\0\uFEFF]/gu, ''));
    const row = fc.tuple(fc.constantFrom('Deal 1', 'Deal “2”'), cell, cell, cell);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 2, maxLength: 8 }),
        fc.constantFrom('\r\n', '\n'),
        fc.constantFrom<(text: string) => Uint8Array<ArrayBuffer>>(
          asUtf8,
          (text) => asUtf8(text, { mark: true }),
          (text) => asUtf16(text, { mark: true }),
          (text) => asUtf16(text, { mark: true, high: true }),
        ),
        async (rows, newline, encode) => {
          const all = [['Deal name', 'Company', 'Problem', 'Owner'], ...rows];
          const text = Papa.unparse(all, { delimiter, newline, quotes: true });
          expect(cellsOf(await tableOf(encode(text)))).toEqual(all);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with quoted line ends and doubled quotes keeps its rows and their numbers', async () => {
    const text = 'Deal,Problem\r\n"Acme ""Big"" Ltd","one\r\ntwo\nthree"\r\n\r\nNext,four\r\n';
    const { rows } = await tableOf(text);
    expect(rows.map(({ number, cells }) => [number, cells])).toEqual([
      [2, ['Acme "Big" Ltd', 'one\r\ntwo\nthree']],
      [4, ['Next', 'four']],
    ]);
  });

  it('whose first line names its separator is read by it', async () => {
    const table = await tableOf('sep=;\r\nDeal;Value\r\nA, B;1,5\r\n');
    expect(cellsOf(table)).toEqual([
      ['Deal', 'Value'],
      ['A, B', '1,5'],
    ]);
    expect(table.rows[0]?.number).toBe(2);
  });

  it('in Windows-1252 keeps its letters', async () => {
    const table = await tableOf(asLatin('Deal;Value\nÅlder “Dental”;€ 5\n'));
    expect(cellsOf(table)[1]).toEqual(['Ålder “Dental”', '€ 5']);
    expect(table).toMatchObject({ encoding: 'Windows-1252', delimiter: ';' });
  });

  it('with a quotation mark that never closes names the row, and brings the rows before it', async () => {
    const table = await tableOf('Deal name,Amount\nFirst,1\n"Second,2\nThird,3\n');
    const { deals, bad } = planOf(table);
    expect(deals.map(({ deal }) => deal.name)).toEqual(['First']);
    expect(bad).toMatchObject([{ row: 3, why: 'quotes' }]);
  });

  it('with marks inside a quoted cell that swallow a row names that row', async () => {
    const table = await tableOf('Deal name,Amount\n"First" one,1\nSecond,"2"\nThird,3\n');
    const { deals, bad } = planOf(table);
    expect(deals.map(({ deal }) => deal.name)).toEqual(['Third']);
    expect(bad).toMatchObject([{ row: 2, why: 'quotes' }]);
    const sound = await tableOf('Deal name,Amount\n"Acme "Big" Ltd",1\nThird,3\n');
    expect(planOf(sound).deals.map(({ deal }) => deal.name)).toEqual(['Acme "Big" Ltd', 'Third']);
  });

  it('of a heading and one row is enough, also without an amount or a day', async () => {
    const { deals, bad } = planOf(await tableOf('Deal name\nAcme'));
    expect(bad).toEqual([]);
    expect(deals).toMatchObject([{ deal: { name: 'Acme', closeDate: null }, facts: [] }]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\r\n\r\n  \r\n', 'empty'],
    ['headings alone', 'Deal name,Amount\r\n', 'empty'],
    ['commas alone', ',,,\n,,,\n', 'empty'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), 'notTable'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 13, 10]), 'notTable'],
    ['too many rows', `Deal name\n${'Acme\n'.repeat(MOST_ROWS + 1)}`, 'tooLarge'],
  ])('of %s is refused', async (_, text, why) => {
    expect(await readTable(blob(text))).toEqual({ ok: false, why });
    expect(await openFile(new File([text], 'deals.csv'))).toEqual({ kind: 'no_table', why });
  });

  it('of 200 MB is refused unread', async () => {
    // Parts of one text are kept once.
    const megabyte = new Blob(['Acme;1\n'.repeat(150_000)]);
    const file = new File(Array<Blob>(200).fill(megabyte), 'deals.csv');
    expect(file.size).toBeGreaterThan(200e6);
    expect(await readTable(file)).toEqual({ ok: false, why: 'tooLarge' });
  });
});
