import { describe, expect, it } from 'vitest';
import { LARGEST_SOURCE } from '@/lib/reading/decode-source';
import { readSource } from '@/lib/reading/read-source';
import { readWords } from './read-fixture';

const bytes = (...parts: readonly (string | readonly number[])[]): ArrayBuffer =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part],
    ),
  ).buffer;

describe('what cannot be read is named', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \r\n\t\u200B\uFEFF '],
    ['timecodes alone', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:02.000 --> 00:03.000\n'],
    ['names alone', 'Ann Lee\n00:00:03\n\nTom Vale\n00:00:08\n'],
    ['signs alone', '***\n---\n'],
    ['a mail without words', 'From: a@b.example\nMIME-Version: 1.0\n\n'],
  ])('%s: empty', async (_name, content) => {
    expect(await readSource({ name: '', content })).toEqual({ kind: 'refused', problem: 'empty' });
  });

  it.each([
    ['a Word document', bytes([0x50, 0x4b, 0x03, 0x04], 'word/document.xml')],
    ['a PDF', bytes('%PDF-1.7\n', [0xe2, 0xe3])],
    ['an old Word document', bytes([0xd0, 0xcf, 0x11, 0xe0])],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13])],
    ['a film', bytes([0, 0, 0, 0x20], 'ftypisom', [0, 0, 2, 0, 0, 1, 0, 3])],
    ['rich text', bytes('{\\rtf1 words}')],
    ['noise', Uint8Array.from({ length: 4000 }, (_, index) => (index * 197) % 256).buffer],
    ['a binary that was pasted', 'PK\u0003\u0004\u0000\u0000\uFFFD\u0000 words'],
  ])('%s: no text', async (_name, content) => {
    expect(await readSource({ name: 'call.txt', content })).toEqual({
      kind: 'refused',
      problem: 'not_text',
    });
  });

  const mail = (type: string, body: string) =>
    `From: a@b.example\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`;
  const part = '--b\nContent-Type: text/plain\n\nwords\n--b--\n';
  it.each([
    ['parts and no word of what parts them', mail('multipart/mixed', part)],
    ['parts that are parted by nothing', mail('multipart/mixed; boundary=""', part)],
    ['parts that are parted by something else', mail('multipart/mixed; boundary=c', part)],
    ['a header that is no header', mail(`text/plain; x=${'y'.repeat(3_000_000)}`, 'words')],
  ])('a mail of %s: damaged', async (_name, content) => {
    const problem = { kind: 'refused', problem: 'damaged' };
    expect(await readSource({ name: 'a.eml', content })).toEqual(problem);
  });

  it.each([
    ['nothing but a picture', '--b\nContent-Type: image/png\n\nx\n--b--\n'],
    ['a blank part', '--b\nContent-Type: text/plain\n\n\n--b--\n'],
  ])('a mail of %s: empty, and whole', async (_name, body) => {
    const content = mail('multipart/mixed; boundary=b', body);
    const problem = { kind: 'refused', problem: 'empty' };
    expect(await readSource({ name: 'a.eml', content })).toEqual(problem);
  });

  it('more than 20 MB: too large, without being looked at', async () => {
    const content = new ArrayBuffer(LARGEST_SOURCE + 1);
    expect(await readSource({ name: '', content })).toEqual({
      kind: 'refused',
      problem: 'too_large',
    });
  });
});

describe('encodings', () => {
  const text = 'Zoë: 40 € “fine”.';
  const utf16 = (isLittle: boolean) =>
    [...new TextEncoder().encode('Zoe: fine')].flatMap((byte) =>
      isLittle ? [byte, 0] : [0, byte],
    );
  it.each([
    ['UTF-8', bytes(text), text],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], text), text],
    ['UTF-16 with its mark', bytes([0xff, 0xfe], utf16(true)), 'Zoe: fine'],
    ['UTF-16 the other way round', bytes([0xfe, 0xff], utf16(false)), 'Zoe: fine'],
    ['UTF-16 without a mark', bytes(utf16(true)), 'Zoe: fine'],
    ['Windows’ own', bytes('Zo', [0xeb], ': 40 ', [0x80]), 'Zoë: 40 €'],
    ['UTF-8 that breaks off', bytes('Zoe fine', [0xc3]), 'Zoe fineÃ'],
  ])('%s', async (_name, content, read) => {
    expect((await readWords({ name: 'a.txt', content })).document.text).toBe(read);
  });
});

describe('content that was made to do harm', () => {
  it('names that are words of the language are names', async () => {
    const content =
      '__proto__: I will send it now.\nconstructor: We lose a day.\n__proto__: Thanks to all.\nconstructor: Bye for now.';
    const { document } = await readWords({ name: '', content });
    expect(document.text).toBe(content);
    const { said } = await readWords({
      name: '',
      content: 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v __proto__>We lose a day.</v>\n',
    });
    expect(said).toEqual([['proto', 'We lose a day.']]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('signs that nobody sees neither hide who speaks nor turn what it is called', async () => {
    const content =
      'Re\u202Ellac\u202C – Transcript\n\nAnn\u200B Vale: We lose a day.\nTom \u2066Lee: I see.\nAnn\u200B Vale: Good.\nTom \u2066Lee: Bye.\n';
    const { people, title, document } = await readWords({ name: '', content });
    expect(people).toEqual(['Ann Vale', 'Tom Lee']);
    expect(title).toBe('Rellac');
    // Of the words themselves nothing is changed, so that quotes stand where they stood.
    expect(document.text).toBe(content);
    const mail =
      'From: \u202EAnn\u202C <ann@a.example>\nDate: Mon, 2 Mar 2026 10:00 +0000\nSubject: \u2067New\n\nWe lose a day.';
    const read = await readWords({ name: '', content: mail });
    expect(read.title).toBe('New');
    expect(read.people).toEqual(['Ann']);
  });

  it.each([
    ['a huge line', 'word '.repeat(200_000)],
    ['white space without an end', `x${' '.repeat(1_000_000)}y`],
    [
      'an arrow after white space',
      `WEBVTT\n\n00:01.000 --> 00:02.000\nwords\n\n${' '.repeat(1_000_000)}-->\n`,
    ],
    ['a million blank lines', `Ann: hi${'\n'.repeat(1_000_000)}Tom: ho`],
    ['tags within tags', `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<c>'.repeat(50_000)}words`],
    ['an endless voice', `WEBVTT\n\n00:01.000 --> 00:02.000\n<v ${'*'.repeat(500_000)}>words`],
    ['100,000 quotes', `From: A <a@b.example>\nDate: x\n\nwords\n${'> q\n'.repeat(100_000)}`],
    ['quotes within quotes', `From: A <a@b.example>\nDate: x\n\nwords\n${'>'.repeat(100_000)}`],
    ['fields without a mail', 'To: a\nCc: b\nDate: c\n'.repeat(20_000)],
    ['stamps of nobody', `${'[('.repeat(100)} 1:1\n`.repeat(2_000)],
  ])('%s', async (_name, content) => {
    expect((await readSource({ name: '', content })).kind).toBe('read');
  });

  it.each([
    ['quotes', '<blockquote>'.repeat(100_000)],
    ['tags that never end', '<div>'.repeat(50_000) + '</span>'.repeat(50_000)],
    ['signs', '<'.repeat(200_000)],
    ['white space in tags', '<b> </b>'.repeat(50_000)],
  ])('a mail in HTML of %s', async (_name, html) => {
    const content = `From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>words</p>${html}`;
    const { said } = await readWords({ name: 'a.eml', content });
    expect(said[0]?.[1]).toMatch(/^words/u);
  });

  it.each([
    [
      'that breaks off',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nwords',
    ],
    ['that lies of its charset', 'Content-Type: text/plain; charset=no-such-thing\n\nwords'],
    [
      'that lies of its encoding',
      'Content-Type: text/plain\nContent-Transfer-Encoding: x-none\n\nwords',
    ],
    ['with a part that is a mail', 'Content-Type: message/rfc822\n\nFrom: c@d.example\n\nwords'],
  ])('a mail %s', async (_name, rest) => {
    const content = `From: a@b.example\nMIME-Version: 1.0\n${rest}`;
    expect((await readWords({ name: 'a.eml', content })).document.text).toContain('words');
  });

  it.each([
    '<p hidden>SECRET</p>',
    '<div style="display:none">SECRET</div>',
    '<div style="color:red; DISPLAY : none !important"><p>SECRET</p></div>',
    '<span style="visibility: hidden">SECRET</span>',
    '<span style="mso-hide:all;opacity:0">SECRET</span>',
    '<span style="font-size:0px;line-height:0">SECRET</span>',
  ])('words that a mail hides are not its words: %s', async (hidden) => {
    const html = `${hidden}<p style="font-size:0.9em; display: block">words</p>`;
    const content = `From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n${html}`;
    const { said } = await readWords({ name: 'a.eml', content });
    expect(said.map(([, words]) => words)).toEqual(['words']);
  });

  it('a mail that nests without an end is refused', async () => {
    const levels = Array.from(
      { length: 5000 },
      (_, level) =>
        `Content-Type: multipart/mixed; boundary=b${String(level)}\n\n--b${String(level)}\n`,
    );
    const content = `From: a@b.example\nMIME-Version: 1.0\n${levels.join('')}\nwords`;
    const problem = { kind: 'refused', problem: 'damaged' };
    expect(await readSource({ name: '', content })).toEqual(problem);
  });
});
