import { expect, test } from 'vitest';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { factSchemas, type FactField } from '@/lib/domain/brief/fact-schemas';
import { isBlank } from '@/lib/domain/brief/is-blank';
import { blankPart, factKind, partKind } from '@/lib/domain/brief/part-kind';
import { z } from '@/lib/domain/zod';

test.each(Object.keys(factSchemas) as FactField[])(
  '%s: what is blank by its kind fits its schema',
  (field) => {
    const blank = blankPart(factKind(field));
    expect(factSchemas[field].safeParse(blank).success).toBe(true);
    expect(isBlank(blank) && isBlank(EMPTY_FACTS[field])).toBe(true);
  },
);

test('kinds are read off the schema', () => {
  expect(factKind('risks')).toEqual({
    kind: 'rows',
    parts: {
      risk: { kind: 'long' },
      likelihood: { kind: 'choice', options: ['low', 'medium', 'high'] },
      mitigation: { kind: 'long' },
    },
  });
  expect(factKind('redLines')).toEqual({ kind: 'lines' });
  expect(factKind('trigger')).toMatchObject({
    parts: { quote: { kind: 'long' }, saidBy: { kind: 'line' } },
  });
  expect(factKind('commercials')).toMatchObject({
    parts: {
      value: { kind: 'number' },
      startDate: { kind: 'day' },
      pushedOnPrice: { kind: 'yesNo' },
      fees: { kind: 'rows', parts: { amount: { kind: 'number' } } },
    },
  });
});

test('a schema no input can write is refused', () => {
  expect(() => partKind(z.date())).toThrow('no known kind');
  expect(() => partKind(z.string().nullable())).toThrow('no known kind');
});
