import { describe, expect, it, vi } from 'vitest';
import { z } from '@/lib/domain/zod';
import { captureStream } from '../../corpus/captures/capture-stream';
import * as reading from '../../corpus/captures/read-conversation';

const TEXT =
  "Ann Lee: We lose two days a month.\n\nTom Vale: I'll send the security pack by Friday.\n";
const SENT = '2026-03-02T10:00:00Z';
const resultSchema = z.object({
  id: z.union([z.string(), z.number()]),
  facts: z.array(
    z.object({ type: z.string(), quote: z.string(), start: z.number(), end: z.number() }),
  ),
});

async function run(...lines: (string | object)[]) {
  const results: z.infer<typeof resultSchema>[] = [];
  const problems: string[] = [];
  const malformed = await captureStream(
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))),
    {
      result: (line) => {
        results.push(resultSchema.parse(JSON.parse(line)));
        return Promise.resolve();
      },
      problem: (line) => {
        problems.push(line);
      },
    },
  );
  return { results, problems, malformed };
}

describe('the command that reads conversations', () => {
  it('names malformed lines and reads the others', async () => {
    const { results, problems, malformed } = await run(
      `\uFEFF${JSON.stringify({ id: 'a', sent_at: SENT, text: TEXT })}\r`,
      '{"id": "b", "text": ',
      '',
      { id: 'c' },
      ['d'],
      { id: 5, text: '' },
      { id: 'f', source: 'podcast', sent_at: 'last week', our_people: null, text: TEXT },
    );
    expect(results.map(({ id }) => id)).toEqual(['a', 5, 'f']);
    expect(results[1]?.facts).toEqual([]);
    expect(problems.map((line) => line.split(':')[0])).toEqual(['line 2', 'line 4', 'line 5']);
    expect(malformed).toBe(3);
  });

  it.each([
    ['names', ['Tom Vale']],
    ['one name', 'Tom Vale'],
    ['names in one text', 'Ola Berg, Tom Vale'],
    ['names in one text, otherwise divided', 'Ola Berg; Tom Vale <tom@fernhill.example>'],
    ['objects', [{ name: 'Tom Vale', email: 'tom@fernhill.example' }]],
    ['one object', { name: 'Tom Vale' }],
    ['gaps', [null, 'Tom Vale', '']],
  ])('knows our people from %s', async (_, people) => {
    const line = { id: 'a', sent_at: SENT, our_people: people, text: TEXT };
    const { results, problems } = await run(line);
    expect(problems).toEqual([]);
    expect(results[0]?.facts.filter(({ type }) => type === 'person')).toMatchObject([
      { quote: 'Ann Lee' },
    ]);
  });

  it('gives quotes as they stand in the text, whatever its line ends and marks are', async () => {
    for (const text of [TEXT.replaceAll('\n', '\r\n'), `\uFEFF${TEXT}`]) {
      const [read] = (await run({ id: 'a', sent_at: SENT, text })).results;
      expect(read?.facts.length).toBeGreaterThan(0);
      for (const { quote, start, end } of read?.facts ?? [])
        expect(text.slice(start, end)).toBe(quote);
    }
  });

  it('gives quotes of captions where their words stand together, not where they begin to fall', async () => {
    const cue = (at: number, words: string) =>
      `00:00:0${String(at)}.000 --> 00:00:0${String(at + 1)}.000\n${words}\n\n`;
    const said = "We'll send you the list by Friday.";
    const text = `WEBVTT\n\n${cue(1, `<v Ann Lee>We'll see about it.`)}${cue(2, said)}${cue(3, '<v Tom Vale>Good.')}`;
    const [read] = (await run({ id: 'a', source: 'vtt', sent_at: SENT, text })).results;
    const quotes = read?.facts.map(({ start, end }) => text.slice(start, end));
    expect(quotes).toContain(said);
  });

  it('goes on after a line that breaks the reader', async () => {
    vi.spyOn(reading, 'readConversation').mockRejectedValueOnce(new Error('broken'));
    const { results, problems } = await run({ id: 'a', text: TEXT }, { id: 'b', text: TEXT });
    expect(results.map(({ id }) => id)).toEqual(['b']);
    expect(problems).toEqual(['line 1: could not be read: Error: broken']);
  });
});
