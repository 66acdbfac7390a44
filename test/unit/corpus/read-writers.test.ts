import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWriters } from '../../corpus/read-writers';

describe.each(['tuning', 'unseen'])('the mails of %s', (set) => {
  const mails = readWriters(resolve(import.meta.dirname, '../../corpus/mails', set));

  it('are all readable, each under an id of its own', () => {
    expect(mails.length).toBeGreaterThan(200);
    expect(new Set(mails.map(({ id }) => id)).size).toBe(mails.length);
  });

  it('have labels that lie where they say', () => {
    for (const { body, spans } of mails)
      for (const { start, end, text } of spans) expect(body.slice(start, end)).toBe(text);
  });
});
