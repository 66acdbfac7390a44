import { describe, expect, it } from 'vitest';
import { answerWay } from '@/lib/content/insert/answer-way';
import type { ThreadMessage } from '@/lib/hosts/mail-host';

const own = { address: 'maya@fernhill.example', ownDomains: ['fernhill.example'] };
const person = (address: string) => ({ address, name: null });
const message = (from: string, to: readonly string[], isDraft = false): ThreadMessage => ({
  messageId: 'msg-f:1',
  sender: person(from),
  recipients: to.map(person),
  dateText: null,
  sentAt: null,
  isDraft,
  body: null,
});
const wayOf = (...messages: ThreadMessage[]) =>
  answerWay({ threadId: 'thread-f:1', subject: '', messages }, own);

describe('answerWay', () => {
  it('answers to all when several of the client’s side took part in the last message', () => {
    expect(wayOf(message('dana@x.example', ['maya@fernhill.example', 'robert@x.example']))).toBe(
      'reply_all',
    );
    expect(wayOf(message('maya@fernhill.example', ['dana@x.example', 'robert@x.example']))).toBe(
      'reply_all',
    );
  });

  it('answers to the writer when only colleagues were there beside them', () => {
    expect(
      wayOf(message('dana@x.example', ['maya@fernhill.example', 'ines@fernhill.example'])),
    ).toBe('reply');
  });

  it('goes by the last message, a draft being none', () => {
    const toBoth = message('dana@x.example', ['maya@fernhill.example', 'robert@x.example']);
    const toOne = message('dana@x.example', ['maya@fernhill.example']);
    expect(wayOf(toBoth, toOne)).toBe('reply');
    expect(wayOf(toBoth, message('maya@fernhill.example', [], true))).toBe('reply_all');
    expect(wayOf()).toBe('reply');
  });
});
