import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerCsv } from '@/components/ledger/ledger-csv';
import { ledgerMarkdown } from '@/components/ledger/ledger-markdown';
import { ledgerLines } from '@/lib/domain/ledger/ledger-line';
import { promiseAt } from '../../domain/ledger/promise-at';
import { stubTexts } from '../stub-texts';

const facts = { dealNames: new Map([['deal-northwind', 'Northwind "East", Clinics']]) };
const sentences = [
  '=HYPERLINK("https://evil.example")\nsecond line',
  '  +1 (555) 0142',
  'He said "yes", and:\r\nwe will.',
  '*We* <b>will</b> [build](https://evil.example) it',
];
const lines = ledgerLines(
  sentences.map((sentence, index) => promiseAt({ id: `promise-${String(index)}`, sentence })),
  '2026-05-20',
);

beforeAll(stubTexts);

describe('the ledger as CSV', () => {
  const rows = () =>
    Papa.parse<Record<string, string>>(ledgerCsv(lines, facts).slice(1), { header: true }).data;

  it('gives every cell back as it was, whatever stands in it', () => {
    expect(rows()[2]).toMatchObject({
      Deal: 'Northwind "East", Clinics',
      Promise: 'He said "yes", and:\r\nwe will.',
      'To whom': 'Dana Whitfield',
      State: 'Open',
      Class: 'Not classed',
      'Said on': '2026-05-01',
      'Times said': '1',
    });
  });

  it('holds no cell that a spreadsheet takes for a formula, not even one of several lines', () => {
    for (const row of rows()) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
    }
    expect(rows()[0]?.Promise).toBe(`'${sentences[0] ?? ''}`);
  });

  it('says that it is UTF-8', () => {
    expect(ledgerCsv([], facts).startsWith('\uFEFFDeal,')).toBe(true);
  });
});

describe('the ledger as Markdown', () => {
  it('stands under its deal and its part, and nothing in it becomes markup', () => {
    const text = ledgerMarkdown(lines, facts);
    expect(text).toContain('## Northwind "East", Clinics\n\n### Open\n\n- ');
    expect(text).toContain('\\*We\\* \\<b\\>will\\</b\\> \\[build\\]');
    expect(text).not.toMatch(/(?<!\\)[<[*]/u);
    expect(text).not.toContain('second line\n-');
  });
});
