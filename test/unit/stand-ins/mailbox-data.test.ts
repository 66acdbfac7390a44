import { describe, expect, it } from 'vitest';
import { mailboxData } from '../../stand-ins/gmail/mailbox-data';
import { deals } from '../../stand-ins/hubspot/deals';

const threads = mailboxData.flat();

describe('the sample mailbox', () => {
  it('has a name of its own for every thread', () => {
    expect(new Set(threads.map(({ slug }) => slug)).size).toBe(threads.length);
  });

  it('lies in reserved domains, but for one person at a public mail host', () => {
    const people = threads.flatMap(({ messages }) =>
      messages.flatMap(({ from, to, cc = [] }) => [from ?? [], to, cc].flat()),
    );
    const outside = people.filter(({ address }) => !address.endsWith('.example'));
    expect(new Set(outside.map(({ address }) => address.split('@')[1]))).toEqual(
      new Set(['gmail.com']),
    );
  });

  it('holds the cases that readers stumble over: no sender, no perm id, emoji in the subject', () => {
    expect(threads.some(({ messages }) => messages.some(({ from }) => from === null))).toBe(true);
    expect(threads.some(({ withoutPermId }) => withoutPermId)).toBe(true);
    expect(threads.some(({ subject }) => /\p{Extended_Pictographic}/u.test(subject))).toBe(true);
  });

  it('has mail from every contact of the sample deals', () => {
    const writers = new Set(
      threads.flatMap(({ messages }) => messages.map(({ from }) => from?.address)),
    );
    const contacts = deals.flatMap((deal) =>
      deal.contacts.map(({ properties }) => properties['email']),
    );
    expect(contacts.filter((email) => !writers.has(email))).toEqual([]);
  });
});
