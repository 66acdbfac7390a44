import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable } from '@/components/import/decode-table';
import { asLatin, asUtf16, asUtf8 } from './table-bytes';

const TEXT = 'Deal;Company\r\nÅlder “Dental”;Café €5 – ok\r\n';

describe('the bytes of a table', () => {
  it.each([
    ['UTF-8', asUtf8(TEXT), 'UTF-8'],
    ['UTF-8 with its mark', asUtf8(TEXT, { mark: true }), 'UTF-8'],
    ['UTF-16, low byte first', asUtf16(TEXT, { mark: true }), 'UTF-16'],
    ['UTF-16, high byte first', asUtf16(TEXT, { mark: true, high: true }), 'UTF-16'],
    ['UTF-16 without a mark', asUtf16(TEXT), 'UTF-16'],
    ['UTF-16, high byte first, without a mark', asUtf16(TEXT, { high: true }), 'UTF-16'],
    ['Windows-1252', asLatin(TEXT), 'Windows-1252'],
  ])('in %s are read, and nothing of the mark stays', (_, bytes, encoding) => {
    expect(decodeTable(bytes)).toEqual({ text: TEXT, encoding });
  });

  it('in plain letters are UTF-8, and none are an empty text', () => {
    expect(decodeTable(asUtf8('a,b\n1,2'))).toEqual({ text: 'a,b\n1,2', encoding: 'UTF-8' });
    expect(decodeTable(new Uint8Array(0))).toEqual({ text: '', encoding: 'UTF-8' });
  });

  it.each([
    ['a workbook', [0x50, 0x4b, 3, 4, 20, 6, 8, 1]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]],
    ['a PDF with its streams', [...asUtf8('%PDF-1.7\n'), 0xe2, 0, 0xcf, 0xd3]],
    ['half of UTF-16', [0xff, 0xfe, 65, 0, 66]],
  ])('of %s are no text', (_, bytes) => {
    expect(decodeTable(Uint8Array.from(bytes))).toBeNull();
  });

  it('of any text come back, in every encoding that says which it is', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 60 })
      .filter((one) => !/[\0\uFEFF]/u.test(one));
    fc.assert(
      fc.property(text, (one) => {
        expect(decodeTable(asUtf8(one, { mark: true }))?.text).toBe(one);
        expect(decodeTable(asUtf16(one, { mark: true }))?.text).toBe(one);
        expect(decodeTable(asUtf16(one, { mark: true, high: true }))?.text).toBe(one);
      }),
      { numRuns: 200 },
    );
  });
});
