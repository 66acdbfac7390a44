import { describe, expect, it } from 'vitest';
import { readFixture, readWords } from './read-fixture';

describe('a pasted thread', () => {
  it('is one mail after the other, newest first, without what they quote', async () => {
    const { document, said, title, heldAt } = await readFixture('thread-newest-first.txt');
    expect(document.kind).toBe('thread');
    expect(title).toBe('Meter crews');
    expect(heldAt).toBe('2026-05-21T08:14:00.000Z');
    expect(said).toEqual([
      ['Pádraig Lenihan', 'Niamh, Finance think €41 is steep.'],
      ['Pádraig Lenihan', 'The committee decides on 12 June. Pádraig T: +353 94 555 0117'],
      ['Niamh Costigan', 'Pádraig, Attached as promised the two-pager.'],
      ['Niamh Costigan', 'Niamh'],
    ]);
    expect(document.turns[0]).toMatchObject({
      speaker: { name: 'Pádraig Lenihan', address: 'plenihan@westgrid.example' },
      at: '2026-05-21T08:14:00.000Z',
    });
    expect(document.turns[2]?.at).toBe('2026-05-19T15:40:00.000Z');
  });

  it('of Outlook gives the mails below the answer to their own authors, at the rep’s clock', async () => {
    const { document, said } = await readFixture('thread-outlook.txt', {
      timeZone: 'America/New_York',
    });
    expect(said).toEqual([
      ['', "Kim, The order form is attached. I'll hold the price until Friday. Danielle"],
      ['Kim Tran', 'Danielle, we need the form this week.'],
      ['Danielle Frost', 'Did your team land on a date?'],
    ]);
    expect(document.turns.map(({ at }) => at)).toEqual([
      null,
      '2026-04-06T20:50:00.000Z',
      '2026-04-06T13:14:00.000Z',
    ]);
    expect(document.turns[1]?.speaker?.address).toBe('ktran@haldenmfg.example');
  });

  it('of Gmail is read as it is shown and as it is printed', async () => {
    const { said, heldAt } = await readFixture('thread-gmail.txt');
    expect(said).toEqual([
      ['Danielle Frost', 'Did your team land on a date?'],
      ['Kim Tran', 'We go live on 1 July.'],
    ]);
    expect(heldAt).toBe('2026-04-08T16:50:00.000Z');
  });

  it('has a mail once that stands there in its own right and below an answer', async () => {
    const content = `From: Ann <ann@a.example>
Date: Tue, 3 Mar 2026 10:00 +0000

Fine with me.

-----Original Message-----
From: Tom <tom@b.example>
Sent: Mon, 2 Mar 2026 10:00 +0000

Shall we say June?

From: Tom <tom@b.example>
Date: Mon, 2 Mar 2026 10:00 +0000

Shall we say June?`;
    expect((await readWords({ name: '', content })).said).toEqual([
      ['Ann', 'Fine with me.'],
      ['Tom', 'Shall we say June?'],
    ]);
  });

  it('takes up whom a line above names as writer, where no sign marks the quote', async () => {
    const content = `From: Ann <ann@a.example>
Date: Tue, 3 Mar 2026 10:00 +0000

Fine with me.

On Mon, Mar 2, 2026 at 10:00 AM Tom Vale <tom@b.example> wrote:

Shall we say June?`;
    const { said, document } = await readWords({ name: '', content });
    expect(said[1]).toEqual(['Tom Vale', 'Shall we say June?']);
    expect(document.turns[1]?.at).toBe('2026-03-02T10:00:00.000Z');
  });
});

describe('a stored mail', () => {
  it('is read with its encodings, its plain half, without quotes and what is attached', async () => {
    const { document, said, title, heldAt } = await readFixture('call.eml');
    expect(document.kind).toBe('mail');
    expect(title).toBe('OnScreen – offer');
    expect(heldAt).toBe('2026-02-11T12:01:00.000Z');
    expect(said).toEqual([
      [
        'Dr. Leena Saxena',
        'Dear Aditya, We evaluate 3.2 lakh answer books by hand, and results come six weeks late. Leena',
      ],
    ]);
    expect(document.text).toContain('To: "Kulshrestha, Aditya" <aditya.k@quillmark.example>');
    expect(document.text).not.toContain('PDF');
  });

  it('in HTML alone is what it shows: no script, no style, no quote, nothing fetched', async () => {
    const content = `From: Ann <ann@a.example>
Subject: x
Content-Type: text/html

<html><head><style>p{}</style></head><body><p>We go live<br>on 1&nbsp;June &amp; not later.</p>
<ul><li>one</li><li>two</li></ul><script>document.write('never')</script>
<img src="https://evil.example/pixel.png"><div class="gmail_quote">On Monday Tom wrote: <blockquote>old words</blockquote></div></body>`;
    const { said } = await readWords({ name: 'a.eml', content });
    expect(said).toEqual([['Ann', 'We go live on 1 June & not later. - one - two']]);
  });

  it('is read in the encoding it names, though its bytes are no UTF-8', async () => {
    const head =
      'From: Ann <ann@a.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1252\r\n\r\n';
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${head}Preis: 40 `), 0x80]);
    const { said } = await readWords({ name: 'a.eml', content: bytes.buffer });
    expect(said).toEqual([['Ann', 'Preis: 40 €']]);
  });

  it('is read as well where an editor wrote it anew, with a mark or as UTF-16', async () => {
    const mail = '\uFEFFFrom: Tom <tom@b.example>\nMIME-Version: 1.0\n\nWe need it in May.';
    const utf16 = Uint16Array.from(mail, (letter) => letter.charCodeAt(0)).buffer;
    for (const content of [mail, new TextEncoder().encode(mail).buffer, utf16]) {
      const { said, document } = await readWords({ name: 'a.eml', content });
      expect(said).toEqual([['Tom', 'We need it in May.']]);
      expect(document.turns[0]?.speaker?.address).toBe('tom@b.example');
    }
  });

  it('calls its writer as it does, whatever a name holds', async () => {
    const name = btoa('Tom\r\nBcc: eva@c.example');
    const content = `From: =?utf-8?B?${name}?= <tom@b.example>\nMIME-Version: 1.0\n\nWe need it.`;
    const { document } = await readWords({ name: 'a.eml', content });
    const speaker = { name: 'Tom Bcc: eva@c.example', address: 'tom@b.example' };
    expect(document.turns[0]?.speaker).toEqual(speaker);
  });

  it('needs neither a name nor more than one field', async () => {
    const content = 'From: ann@a.example\nMIME-Version: 1.0\n\nWe need it.';
    expect((await readWords({ name: '', content })).said).toEqual([
      ['ann@a.example', 'We need it.'],
    ]);
  });
});
