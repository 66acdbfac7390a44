import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordPieces, type WordPiece } from '@/components/history/word-pieces';

const marked = (pieces: readonly WordPiece[]) =>
  pieces
    .map(({ text, isChanged }) => (isChanged ? `[${text.trimEnd()}]` : text.trimEnd()))
    .join(' ');
const plain = (pieces: readonly WordPiece[]) => pieces.map(({ text }) => text).join('');
const kept = (pieces: readonly WordPiece[]) =>
  pieces.flatMap(({ text, isChanged }) => (isChanged ? [] : (text.match(/\S+/gu) ?? [])));

describe('two texts beside each other', () => {
  test.each([
    [
      'takes nine days now',
      'takes eleven days now',
      'takes [nine] days now',
      'takes [eleven] days now',
    ],
    [
      'Rosters take nine days and nobody knows who covers nights',
      'Rosters take eleven days and everybody knows who covers nights',
      'Rosters take [nine] days and [nobody] knows who covers nights',
      'Rosters take [eleven] days and [everybody] knows who covers nights',
    ],
    ['one two three', 'two three', '[one] two three', 'two three'],
    ['', 'written now', '', '[written now]'],
    ['the same', 'the same', 'the same', 'the same'],
    ['one\ntwo', 'one two', 'one two', 'one two'],
    ['all other', 'words here', '[all other]', '[words here]'],
  ])('%j and %j', (before, after, left, right) => {
    const pieces = wordPieces(before, after);
    expect(marked(pieces.before).replaceAll('\n', ' ')).toBe(left);
    expect(marked(pieces.after)).toBe(right);
  });

  test('are whole again piece by piece, and have in common what is not marked', () => {
    const text = fc
      .array(fc.constantFrom('day', 'night', 'ward', ' ', '\n', '  ', 'ü', '𝒟', '.', 'day.'), {
        maxLength: 30,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), text, (before, after) => {
        const pieces = wordPieces(before, after);
        expect(plain(pieces.before)).toBe(before);
        expect(plain(pieces.after)).toBe(after);
        expect(kept(pieces.before)).toEqual(kept(pieces.after));
      }),
      { numRuns: 200 },
    );
  });

  test('that are long and have nothing in common but their ends are not looked through to the end', () => {
    const words = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${name}${String(index % 977)} `).join('');
    const [before, after] = [`Dear ${words('a', 200_000)}end`, `Dear ${words('b', 200_000)}end`];
    const pieces = wordPieces(before, after);
    expect(pieces.before.map(({ text, isChanged }) => [text.length, isChanged])).toEqual([
      [5, false],
      [before.length - 8, true],
      [3, false],
    ]);
    expect(plain(pieces.after)).toBe(after);
  });
});
