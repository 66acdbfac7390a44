import { describe, expect, it } from 'vitest';
import { readFixture, readWords } from './read-fixture';

describe('captions', () => {
  it('of Teams are put together by speaker, so that sentences are whole', async () => {
    const { document, said } = await readFixture('teams.vtt', {
      heldAt: '2026-03-04T14:00:00.000Z',
    });
    expect(said).toEqual([
      ['Ines Hartog', 'So, we lose about two days every month on the invoices.'],
      ['Gerd Mühlbauer', 'Three & a half, rather.'],
    ]);
    expect(document.text).toBe(
      'Ines Hartog: So, we lose about two days every month on the invoices.\n\nGerd Mühlbauer: Three & a half, rather.',
    );
    expect(document.turns.map(({ at }) => at)).toEqual([
      '2026-03-04T14:00:03.110Z',
      '2026-03-04T14:00:09.300Z',
    ]);
  });

  it('of Zoom name who speaks before a colon', async () => {
    const { said } = await readFixture('zoom.vtt');
    expect(said).toEqual([
      ['Callum Reeve', 'Afternoon all, so the pilot ended last week.'],
      ['Lorna Entwistle', 'It did, and nobody died.'],
    ]);
  });

  it('in SubRip are read with sloppy timecodes, and a cue without a name goes on', async () => {
    const { said } = await readFixture('call.srt');
    expect(said).toEqual([
      ['Wade Norris', 'Is that a smoker behind you, or a submarine?'],
      ['Coach Embry', "That's Loretta."],
    ]);
  });

  it('are told by their content, whatever the file is called', async () => {
    const content = '1\n00:00:01,000 --> 00:00:02,000\nAnn: Hello there.\n';
    expect((await readWords({ name: 'call.txt', content })).said).toEqual([
      ['Ann', 'Hello there.'],
    ]);
  });

  it('keep the words of cues without an end, with an end before the beginning, and with stray signs', async () => {
    const content = `WEBVTT

00:00:01.000 -->
Ann: One.

00:00:05.000 --> 00:00:02.000
Ann: Two, if a < b and c > d.

00:00:06.000 --> 00:00:07.000
<v Ann>Three.`;
    expect((await readWords({ name: 'a.vtt', content })).said).toEqual([
      ['Ann', 'One. Two, if a < b and c > d. Three.'],
    ]);
  });

  it('keep what was said before the clock began, and in what overlaps', async () => {
    const content =
      '1\n-00:00:05,000 --> -00:00:02,000\nAnn Lee: One.\n\n2\n-00:00:01,000 --> 00:00:09,000\nTom Vale: Two.\n\n2\n00:00:01,000 --> 00:00:20,000\nAnn Lee: Three.\n';
    expect((await readWords({ name: 'a.srt', content })).said).toEqual([
      ['Ann Lee', 'One.'],
      ['Tom Vale', 'Two.'],
      ['Ann Lee', 'Three.'],
    ]);
  });

  it('leave out notes, styles and regions, and lines that roll up twice', async () => {
    const content = `WEBVTT - a title
Kind: captions

STYLE
::cue { color: red }

NOTE
not said

00:01.000 --> 00:02.000
we begin now

00:02.000 --> 00:03.000
we begin now
`;
    expect((await readWords({ name: 'a.vtt', content })).said).toEqual([['', 'we begin now']]);
  });

  it('keep what two people say in the same words', async () => {
    const content =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Tom>Yes.\n\n00:02.000 --> 00:03.000\n<v Ann>Yes.\n';
    expect((await readWords({ name: 'a.vtt', content })).said).toEqual([
      ['Tom', 'Yes.'],
      ['Ann', 'Yes.'],
    ]);
  });

  it('begin anew after a silence where nobody is named', async () => {
    const content =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nOne.\n\n00:03.000 --> 00:04.000\nTwo.\n\n00:20.000 --> 00:21.000\nThree.\n';
    expect((await readWords({ name: '', content })).said.map(([, words]) => words)).toEqual([
      'One. Two.',
      'Three.',
    ]);
  });

  it('show tags of a page as nothing, never as tags', async () => {
    const content =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello <script>alert(1)</script><img src=x onerror=y> there &lt;b&gt;</v>\n';
    const { document } = await readWords({ name: '', content });
    expect(document.text).toBe('Ann: Hello alert(1) there <b>');
  });
});
