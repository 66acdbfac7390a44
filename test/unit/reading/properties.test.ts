import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSource } from '@/lib/reading/read-source';

/** Pieces that the formats are made of, so that what is made up comes near them. */
const PIECES = [
  'WEBVTT\n\n',
  '00:00:01.000 --> 00:00:02.000\n',
  '1\n00:00:01,000 --> 00:00:02,000\n',
  '00:01:02',
  '0:0:3.45 --> 0:0:7.2\n',
  '[Ann Lee] 00:00:04\n',
  'Ann Lee  0:05\n',
  'Ann Lee: ',
  '**Tom Vale:** ',
  'Speaker 1: ',
  '<v Tom>',
  '</v>',
  '<',
  '&lt;',
  'From: Ann <ann@a.example>\n',
  'From: ',
  'Date: Mon, 9 Feb 2026 10:05:00 +0530\n',
  'Subject: RE: x\n',
  'MIME-Version: 1.0\n',
  'Content-Type: multipart/mixed; boundary=b\n',
  'Content-Type: text/html\n',
  '--b\n',
  '-----Original Message-----\n',
  'On Mon, Mar 2, 2026 at 10:00 AM Tom wrote:\n',
  '> ',
  '<blockquote>',
  'Transcript\n',
  'Attendees\n',
  'We lose two days a month. ',
  "I'll send it by Friday.",
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\u0000',
  '\uD83D',
  'é',
];
const madeUp = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string()), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));
const names = fc.constantFrom('', 'a.txt', 'a.md', 'a.vtt', 'a.srt', 'a.eml');

async function expectSound(input: Parameters<typeof readSource>[0]): Promise<void> {
  const reading = await readSource(input);
  if (reading.kind === 'refused') return;
  const { text, turns } = reading.document;
  expect(turns.length).toBeGreaterThan(0);
  let end = 0;
  for (const turn of turns) {
    expect(turn.start).toBeGreaterThanOrEqual(end);
    expect(turn.end).toBeGreaterThan(turn.start);
    expect(turn.at === null || !Number.isNaN(Date.parse(turn.at))).toBe(true);
    end = turn.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('whatever is read', () => {
  it('never throws, and has turns in the order of the text that do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(madeUp, fc.string()), names, (content, name) =>
        expectSound({ name, content }),
      ),
      { numRuns: 600 },
    );
  });

  it('may be any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc
            .tuple(madeUp, fc.uint8Array({ maxLength: 8 }))
            .map(([text, end]) => new Uint8Array([...new TextEncoder().encode(text), ...end])),
        ),
        names,
        (content, name) => expectSound({ name, content: new Uint8Array(content).buffer }),
      ),
      { numRuns: 400 },
    );
  });
});

describe('the work of reading', () => {
  const TALK = 'Ann Lee: We lose two days.\nand more\n\nTom Vale: I will send it by Friday.\n\n';
  const MAIL = 'From: Ann <ann@a.example>\nDate: Mon, 9 Feb 2026\n\nWe need it.\n> old\n\nAnn\n\n';
  const CUE = '00:00:01.000 --> 00:00:02.000\n<v Ann>We lose a day.</v>\n\n';

  it.each([
    ['a call', (times: number) => TALK.repeat(times)],
    ['a thread', (times: number) => MAIL.repeat(times)],
    ['captions', (times: number) => `WEBVTT\n\n${CUE.repeat(times)}`],
    ['notes', (times: number) => 'We lose two days: a pity.\n- next: Tom\n'.repeat(times)],
    ['blank lines', (times: number) => `Ann: hi${'\n'.repeat(100 * times)}Tom: ho`],
    [
      'a mail in HTML',
      (times: number) =>
        `From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n${'<p>We <b>lose</b> it.</p>\n'.repeat(times)}`,
    ],
  ])('grows with the length alone: %s', async (_name, make) => {
    const few = await charactersLookedAt(make(200));
    const many = await charactersLookedAt(make(800));
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(4.4);
  });
});

/** How many characters regular expressions were given, which is what reading consists of. */
async function charactersLookedAt(content: string): Promise<number> {
  const { exec } = RegExp.prototype;
  let looked = 0;
  const spy = vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // A sticky one looks at one place; another goes on until it has found something.
    const end = match === null ? (this.sticky ? from + 1 : text.length) : this.lastIndex;
    looked += Math.max(1, (this.global || this.sticky ? end : text.length) - from);
    return match;
  });
  await readSource({ name: '', content });
  spy.mockRestore();
  return looked;
}
