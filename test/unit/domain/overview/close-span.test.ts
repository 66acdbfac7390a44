import { describe, expect, test } from 'vitest';
import { isInSpan } from '@/lib/domain/overview/close-span';

describe('a span of closes', () => {
  test('is the calendar quarter, also the one before over the turn of a year', () => {
    expect(isInSpan('2026-10-01', 'this_quarter', '2026-12-31')).toBe(true);
    expect(isInSpan('2026-09-30', 'this_quarter', '2026-12-31')).toBe(false);
    expect(isInSpan('2026-09-30', 'last_quarter', '2026-12-31')).toBe(true);
    expect(isInSpan('2026-12-31', 'last_quarter', '2027-01-01')).toBe(true);
    expect(isInSpan('2027-01-01', 'last_quarter', '2027-01-01')).toBe(false);
  });

  test('has deals without a close date in all alone', () => {
    expect(isInSpan(null, 'all', '2026-12-31')).toBe(true);
    expect(isInSpan(null, 'this_quarter', '2026-12-31')).toBe(false);
  });
});
