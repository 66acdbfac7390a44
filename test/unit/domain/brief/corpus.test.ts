import { describe, expect, test } from 'vitest';
import { scoreBrief } from '../../../corpus/brief/brief-report';
import { briefCases } from '../../../corpus/brief/brief-sets';

describe.each([
  ['sealed', 0.9],
  ['tuned', 0.93],
] as const)('the %s part of metrics, events and landmines as reps write them', (part, least) => {
  test('is judged as its annotator judged it', () => {
    const { agreed, cases, gold } = scoreBrief(briefCases(part));
    expect(cases).toBeGreaterThanOrEqual(120);
    expect(gold / cases).toBeGreaterThan(0.4);
    expect(agreed / cases).toBeGreaterThanOrEqual(least);
  });
});
