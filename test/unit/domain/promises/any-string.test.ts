import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import { detect } from './detect';
import { texts } from './texts';

function check(source: string, spans: readonly PromiseSpan[]): void {
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(source.length);
    expect(span.end).toBeGreaterThan(span.start);
    expect(source.slice(span.start, span.end)).toBe(span.text);
  }
  for (const type of ['promise', 'declined', 'deferred']) {
    const ofType = spans.filter((span) => span.type === type).sort((a, b) => a.start - b.start);
    ofType.slice(1).forEach((span, index) => {
      expect(span.start).toBeGreaterThanOrEqual(ofType[index]?.end ?? 0);
    });
  }
}

describe('any string', () => {
  it('gives spans that lie in the text and do not overlap within a type', () => {
    fc.assert(
      fc.property(texts, (source) => {
        check(source, detect(source));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['one line of a megabyte without a space', 'a'.repeat(1 << 20)],
    ['a megabyte of dots', '.'.repeat(1 << 20)],
    ['a megabyte of lone surrogates', '\ud83d'.repeat(1 << 20)],
    ['many signatures', 'Kim\n\n'.repeat(20_000)],
    ['a quarter megabyte of one word', 'will '.repeat(50_000)],
    ['many headers', 'From: a\n'.repeat(30_000)],
  ])('survives %s', (_, source) => {
    check(source, detect(source));
  });

  it('finds a promise whatever space stands between its words', () => {
    for (const space of [' ', '\u00a0', '\u2009', '  ', ' \u200b'])
      expect(detect(`I${space}will${space}send${space}it`)).toHaveLength(1);
  });

  it('finds the same again in each copy of a paragraph', () => {
    const paragraph = "Thanks for today.\nI'll send the plan by Friday, and we can do 10%.\n\n";
    const one = detect(paragraph).length;
    expect(one).toBe(2);
    expect(detect(paragraph.repeat(50))).toHaveLength(50 * one);
  });
});
