import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liftedFrom, notePieces } from '@/lib/domain/brief/lifted-from';
import { dossierOf } from './dossier-of';

const NOTE = 'They close in nine days. Dana answers fast. SSO must be live by May.';
const origin = {
  part: '',
  kind: 'call',
  ref: 'call-0001',
  quote: 'They close in nine days',
  at: '2026-11-20T10:00:00.000Z',
} as const;
const dossier = (() => {
  const made = dossierOf({
    facts: { problem: 'They close in nine days' },
    people: [{ name: 'Dana Whitfield', behaviour: 'Dana answers fast' }],
  });
  return { ...made, facts: made.facts.map((fact) => ({ ...fact, origins: [origin] })) };
})();

test('a note knows what of it stands in the brief: by origin, of people by their words', () => {
  expect(liftedFrom(dossier, { ref: 'call-0001', text: NOTE })).toEqual([
    { quote: 'They close in nine days', item: 'problem' },
    { quote: 'Dana answers fast', item: 'peopleMap' },
  ]);
  expect(liftedFrom(dossier, { ref: 'call-0002', text: 'Another call.' })).toEqual([]);
});

test('a name that was mentioned was not lifted', () => {
  const text = 'Dana Whitfield was there';
  expect(liftedFrom(dossier, { ref: 'call-0002', text })).toEqual([]);
});

test('pieces are the text again, whatever overlaps', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 5 }), (text, quotes) => {
      const lifted = quotes
        .filter((quote) => quote !== '')
        .map((quote) => ({ quote, item: 'problem' as const }));
      const pieces = notePieces(text, lifted);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const marked = pieces.filter((piece) => piece.lifted.length > 0).map((piece) => piece.text);
      for (const { quote } of lifted) {
        if (text.includes(quote)) expect(marked.join('')).toContain(quote[0]);
      }
    }),
  );
});
