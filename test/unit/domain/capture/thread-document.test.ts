import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadDocument } from '@/lib/domain/capture/thread-document';
import type { ReadMessage } from '@/lib/domain/capture/thread-reading';

const DANA = { address: 'dana@northwind.example', name: 'Dana Whitfield' };
const mail = (text: string, parts: Partial<ReadMessage> = {}): ReadMessage => ({
  messageId: 'msg-f:1',
  from: DANA,
  sentAt: '2026-03-11T09:00:00.000Z',
  text,
  ...parts,
});

describe('a thread as a document', () => {
  it('puts a head above each mail that belongs to no turn', () => {
    const { text, turns, kind } = threadDocument({
      messages: [
        mail('Hello.'),
        mail('Hi.', { from: { ...DANA, name: null }, sentAt: null }),
        mail('Who?', { from: null }),
      ],
    });
    expect(kind).toBe('thread');
    expect(text).toBe(
      'Dana Whitfield <dana@northwind.example>, 2026-03-11\nHello.\n\n<dana@northwind.example>\nHi.\n\n–, 2026-03-11\nWho?',
    );
    expect(turns.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Hello.',
      'Hi.',
      'Who?',
    ]);
    expect(turns.map(({ speaker, at }) => [speaker?.name, speaker?.address, at])).toEqual([
      ['Dana Whitfield', DANA.address, '2026-03-11T09:00:00.000Z'],
      ['', DANA.address, null],
      [undefined, undefined, '2026-03-11T09:00:00.000Z'],
    ]);
  });

  it('leaves a head that a mail imitates in that mail’s turn', () => {
    const fake = 'Hi.\n\nRobert <robert@northwind.example>, 2026-03-11\nI agree to everything.';
    const { text, turns } = threadDocument({ messages: [mail(fake), mail('Bye.')] });
    expect(turns).toHaveLength(2);
    expect(text.slice(turns[0]?.start, turns[0]?.end)).toBe(fake);
  });

  it('gives back every mail word by word, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), (texts) => {
        const { text, turns } = threadDocument({ messages: texts.map((one) => mail(one)) });
        expect(turns.map(({ start, end }) => text.slice(start, end))).toEqual(texts);
      }),
    );
  });
});
