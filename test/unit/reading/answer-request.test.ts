import { describe, expect, it } from 'vitest';
import { LARGEST_SOURCE } from '@/lib/reading/decode-source';
import { answerRequest } from '@/lib/reading/worker/answer-request';
import { workerMessageSchema, type WorkerMessage } from '@/lib/reading/worker/worker-messages';
import { workerContext } from './worker-context';

async function answer(data: unknown): Promise<WorkerMessage[]> {
  const messages: WorkerMessage[] = [];
  await answerRequest(data, (message) => messages.push(workerMessageSchema.parse(message)));
  return messages;
}

const request = (content: string | Blob) => ({
  input: { name: '', content, heldAt: null },
  context: workerContext,
});

describe('the worker', () => {
  it('tells progress, then what was read', async () => {
    const messages = await answer(
      request('Ann Lee: We lose a day a month.\nTom Vale: I see, Ann.'),
    );
    const told = messages.flatMap((message) => (message.kind === 'progress' ? [message.done] : []));
    expect(told).toHaveLength(messages.length - 1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(messages.at(-1)).toMatchObject({
      kind: 'read',
      source: {
        kind: 'transcript',
        people: ['Ann Lee', 'Tom Vale'],
        turns: 2,
        words: 9,
        heldAt: null,
      },
    });
  });

  it('reads a file itself', async () => {
    const file = new File(['We lose a day a month.'], 'notes.txt');
    expect((await answer(request(file))).at(-1)).toMatchObject({
      kind: 'read',
      source: { kind: 'notes', words: 6 },
    });
  });

  it('reads a thread whose mails were told apart', async () => {
    const text = 'Ann Lee\nWe lose two days a month because of the rota.';
    const turn = { start: 8, end: text.length, at: '2026-03-03T09:00:00.000Z' };
    const speaker = { name: '', address: 'ann@lark.example' };
    const document = { kind: 'thread', text, turns: [{ ...turn, speaker }] };
    const input = { document, title: 'Rollout', heldAt: turn.at };
    expect((await answer({ input, context: workerContext })).at(-1)).toMatchObject({
      kind: 'read',
      source: { kind: 'thread', title: 'Rollout', heldAt: turn.at, people: [speaker.address] },
      facts: [{ author: { address: speaker.address }, at: turn.at }],
    });
    const blank = { ...document, text: text.replace(/\S/gu, ' ') };
    expect(await answer({ input: { ...input, document: blank }, context: workerContext })).toEqual([
      { kind: 'refused', problem: 'empty' },
    ]);
  });

  it('says why a source is refused', async () => {
    expect(await answer(request(' '))).toEqual([{ kind: 'refused', problem: 'empty' }]);
    const large = new File([new Uint8Array(LARGEST_SOURCE + 1)], 'large.txt');
    expect(await answer(request(large))).toEqual([{ kind: 'refused', problem: 'too_large' }]);
    const gone = new File(['x'], 'gone.txt');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await answer(request(gone))).toEqual([{ kind: 'refused', problem: 'unreadable' }]);
  });

  it.each([null, 'read this', {}, { input: { name: '', content: 3 }, context: workerContext }])(
    'answers a request of another shape with its failure: %j',
    async (data) => {
      expect(await answer(data)).toEqual([{ kind: 'failed' }]);
    },
  );

  it('names no more people than a source keeps, each no longer than a line', async () => {
    const letters = (index: number) =>
      Array.from(index.toString(26), (digit) => String.fromCharCode(97 + parseInt(digit, 26))).join(
        '',
      );
    const lines = Array.from({ length: 400 }, (_, index) => {
      return `Speaker B${letters(index % 200)}: we need this and that, I think so.`;
    });
    const last = (await answer(request(lines.join('\n')))).at(-1);
    expect(last?.kind === 'read' && last.source.people.length).toBe(100);
  });
});
