import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDecimalSign, readAmountCell } from '@/lib/domain/import/read-amount-cell';
import { readContacts } from '@/lib/domain/import/read-contacts';
import { guessDateOrder, readDateCell, usualDateOrder } from '@/lib/domain/import/read-date-cell';
import { readStage } from '@/lib/domain/import/read-stage';

describe('an amount', () => {
  it.each([
    ['$1,234.50', 'point', 1234.5],
    ['1234.5', 'point', 1234.5],
    ['USD 1,234', 'point', 1234],
    ['CHF 1’234.50', 'point', 1234.5],
    ['₹12,34,567.00', 'point', 1_234_567],
    ['-1,200', 'point', -1200],
    ['−1,200', 'point', -1200],
    ['1.234,56', 'comma', 1234.56],
    ['1 234,56', 'comma', 1234.56],
    ['1\u00A0234,56 €', 'comma', 1234.56],
    ['1\u202F234,56\u00A0€', 'comma', 1234.56],
    ['12.345.678,9 kr', 'comma', 12_345_678.9],
    ['48.000,- EUR', 'comma', 48_000],
    ['48.000,-', 'comma', 48_000],
    ['48k', 'point', 48_000],
    ['$48.5K', 'point', 48_500],
    ['48,5k', 'comma', 48_500],
    ['8.2 million', 'point', 8_200_000],
    ['€1.2M', 'point', 1_200_000],
    ['1,2 Mio. €', 'comma', 1_200_000],
    ['3 MSEK', 'comma', 3_000_000],
    ['120 tkr', 'comma', 120_000],
    ['2 crore', 'point', 20_000_000],
    ['0', 'point', 0],
  ] as const)('%j with a %s is %d', (cell, sign, amount) => {
    expect(readAmountCell(cell, sign)).toBe(amount);
  });

  it.each([
    ['', 'point'],
    ['TBD', 'point'],
    ['1.234,56', 'point'],
    ['1,234.56', 'comma'],
    ['1,23,4', 'point'],
    ['12,34', 'point'],
    ['1.2.3', 'point'],
    ['48 000 000 00', 'comma'],
    ['48 per month', 'point'],
    ['48 k million', 'point'],
    ['10%', 'point'],
    ['48-52', 'point'],
    ['(1,200)', 'point'],
    ['1e9', 'point'],
    ['Infinity', 'point'],
    ['9'.repeat(400), 'point'],
    ['=1+1', 'point'],
  ] as const)('%j with a %s is none', (cell, sign) => {
    expect(readAmountCell(cell, sign)).toBeNull();
  });

  it.each([
    ['en-US', 'point'],
    ['de-DE', 'comma'],
    ['fr-FR', 'comma'],
    ['sv-SE', 'comma'],
    ['pl-PL', 'comma'],
    ['de-CH', 'point'],
    ['en-IN', 'point'],
  ] as const)('as %s writes it is read back, and its sign is guessed', (locale, sign) => {
    const amount = fc
      .double({ min: 0, max: 1e9, noNaN: true })
      .map((value) => Math.round(value * 100) / 100);
    const options = { style: 'currency', currency: 'EUR' } as const;
    const { format } = new Intl.NumberFormat(locale, options);
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 6 }), (amounts) => {
        const cells = amounts.map((value) => format(value));
        expect(cells.map((cell) => readAmountCell(cell, sign))).toEqual(amounts);
        expect(guessDecimalSign(cells)).toBe(sign);
      }),
      { numRuns: 60 },
    );
  });

  it('of three digits after its sign is in thousands', () => {
    expect(guessDecimalSign(['48.000', '12.500'])).toBe('comma');
    expect(guessDecimalSign(['48,000', '12,500'])).toBe('point');
    expect(guessDecimalSign(['48000', '12500'])).toBe('point');
    expect(guessDecimalSign([])).toBe('point');
  });
});

describe('a day', () => {
  it.each([
    ['2026-11-30', 'ymd', '2026-11-30'],
    ['2026/11/30', 'mdy', '2026-11-30'],
    ['2026-11-30T23:59:59.000Z', 'ymd', '2026-11-30'],
    ['2026-11-30 14:05', 'dmy', '2026-11-30'],
    ['30.11.2026', 'dmy', '2026-11-30'],
    ['3.4.26', 'dmy', '2026-04-03'],
    ['11/30/2026', 'mdy', '2026-11-30'],
    ['03/04/2026, 9:30 a.m.', 'mdy', '2026-03-04'],
    ['30 Nov 2026', 'ymd', '2026-11-30'],
    ['November 30th, 2026', 'dmy', '2026-11-30'],
    ['Mon, 30 November 2026', 'mdy', '2026-11-30'],
    ['Sept 1 2026', 'ymd', '2026-09-01'],
    ['1. März 2027', 'ymd', '2027-03-01'],
    ['15 de enero de 2027', 'ymd', '2027-01-15'],
    ['3 août 2026', 'ymd', '2026-08-03'],
    ['mar. 3 mars 2026', 'ymd', '2026-03-03'],
    ['12 ottobre 2026', 'ymd', '2026-10-12'],
    ['28 okt. 2026', 'ymd', '2026-10-28'],
    ['29.2.2028', 'dmy', '2028-02-29'],
  ] as const)('%j as %s is %s', (cell, order, date) => {
    expect(readDateCell(cell, order)).toBe(date);
  });

  it.each([
    ['31.02.2027', 'dmy'],
    ['29.2.2027', 'dmy'],
    ['30/11/2026', 'mdy'],
    ['11/30/2026', 'dmy'],
    ['11/30/2026', 'ymd'],
    ['46356', 'ymd'],
    ['Q4 2026', 'ymd'],
    ['November 2026', 'ymd'],
    ['3 jui 2026', 'ymd'],
    ['1 May 2 June 2026', 'ymd'],
    ['1 May 2 2026', 'ymd'],
    ['2026-13-01', 'ymd'],
    ['0000-00-00', 'ymd'],
    ['soon', 'dmy'],
  ] as const)('%j as %s is none', (cell, order) => {
    expect(readDateCell(cell, order)).toBeNull();
  });

  const instant = fc
    .date({ min: new Date('2001-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  it.each(['en-US', 'en-GB', 'de-DE', 'fr-FR', 'sv-SE', 'nl-NL', 'es-ES', 'it-IT', 'da-DK'])(
    'as %s writes it, in numbers or letters, is read back',
    (locale) => {
      const formats = [
        { day: '2-digit', month: '2-digit', year: 'numeric' },
        { day: 'numeric', month: 'numeric', year: 'numeric' },
        { day: 'numeric', month: 'long', year: 'numeric' },
        { day: 'numeric', month: 'short', year: 'numeric' },
        { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      ] as const;
      const order = usualDateOrder(locale);
      const writers = formats.map(
        (format) => new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }),
      );
      fc.assert(
        fc.property(instant, (day) => {
          const cells = writers.map((writer) => writer.format(new Date(day)));
          for (const cell of cells) expect([cell, readDateCell(cell, order)]).toEqual([cell, day]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('has the order that most of a column can be read in, else the usual one', () => {
    expect(guessDateOrder(['30/11/2026', '01/02/2026'], 'mdy')).toBe('dmy');
    expect(guessDateOrder(['11/30/2026', '01/02/2026'], 'dmy')).toBe('mdy');
    expect(guessDateOrder(['2026-11-30', ''], 'mdy')).toBe('ymd');
    expect(guessDateOrder(['01/02/2026'], 'mdy')).toBe('mdy');
    expect(guessDateOrder(['01/02/2026'], 'dmy')).toBe('dmy');
    expect(guessDateOrder(['01/02/2026'], 'ymd')).toBe('dmy');
    expect(guessDateOrder(['01.02.2026'], 'mdy')).toBe('dmy');
    expect(['en-US', 'en-GB', 'sv-SE', 'de-DE'].map(usualDateOrder)).toEqual([
      'mdy',
      'dmy',
      'ymd',
      'dmy',
    ]);
  });
});

describe('the people of a row', () => {
  it.each([
    ['Dana Whitfield', '', [['Dana Whitfield', null]]],
    [
      'Dana (dana@nw.example); Ravi <RAVI@nw.example>',
      '',
      [
        ['Dana', 'dana@nw.example'],
        ['Ravi', 'ravi@nw.example'],
      ],
    ],
    [
      'Dana; Ravi',
      'dana@nw.example',
      [
        ['Dana', 'dana@nw.example'],
        ['Ravi', null],
      ],
    ],
    [
      '',
      'a@nw.example | b@nw.example',
      [
        ['', 'a@nw.example'],
        ['', 'b@nw.example'],
      ],
    ],
    ['Whitfield, Dana', '', [['Whitfield, Dana', null]]],
    ['', '', []],
  ] as const)('%j and %j are they', (names, addresses, people) => {
    const read = readContacts(names, addresses);
    expect(read?.map(({ name, address }) => [name, address])).toEqual(people);
  });

  it('are refused with an address that is none', () => {
    expect(readContacts('Dana', 'dana at nw')).toBeNull();
    expect(readContacts('Dana', 'a@nw.example; <script>')).toBeNull();
  });
});

describe('a stage', () => {
  it.each([
    ['Closed Won', 'signed'],
    ['closedwon', 'signed'],
    ['Closed - Lost', 'lost'],
    ['closedlost', 'lost'],
    ['Contract Sent', 'negotiating'],
    ['contractsent', 'negotiating'],
    ['negotiating', 'negotiating'],
    ['Appointment Scheduled', 'evaluating'],
    ['Technical Win', 'technical_win'],
    ['', 'evaluating'],
  ] as const)('%j is %s', (cell, stage) => {
    expect(readStage(cell)).toBe(stage);
  });
});
