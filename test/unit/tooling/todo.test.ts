import { expect, test } from 'vitest';
import { findTodos } from '../../tooling/todo.mjs';

// Written in two parts, so that this file holds no such note itself.
const WORD = 'TO' + 'DO';

test('finds a dated note with its line', () => {
  expect(findTodos(`a\n// ${WORD} [2030-02-01]: drop it`)).toEqual([
    { line: 2, date: '2030-02-01' },
  ]);
});

test.each([`// ${WORD}: drop it`, `// ${WORD} [soon]: drop it`, `// ${WORD} [2030-02-01] drop it`])(
  'finds that %s has no date in the right form',
  (text) => {
    expect(findTodos(text)).toEqual([{ line: 1, date: null }]);
  },
);

test('leaves other words alone', () => {
  expect(findTodos('a mastodon, TODOS, methodology')).toEqual([]);
});
