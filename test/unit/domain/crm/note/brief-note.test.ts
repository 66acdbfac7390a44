// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { briefNote, type BriefNoteOptions } from '@/lib/domain/crm/note/brief-note';
import { noteWords } from '@/lib/i18n/note-words';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { hostileDossier, sparseDossier } from '../../../../fixtures/dossiers';
import { fullBrief } from '../../../../fixtures/full-brief';
import { withEveryText } from '../../../../fixtures/with-every-text';
import { stubTexts } from '../../../components/stub-texts';

beforeAll(stubTexts);

const noteOf = (dossier: Dossier, options: Partial<BriefNoteOptions> = {}) =>
  briefNote(dossier, {
    today: '2026-09-16',
    locale: 'en-GB',
    words: noteWords,
    limit: 65_536,
    ...options,
  });
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const linesOf = (html: string) => [...parsed(html).querySelectorAll('h3,p,li')];
const ATTACK =
  '</p><script>alert(1)</script><img src=x onerror=alert(1)> "\'& [x](https://evil.example)';

describe('the brief as a note', () => {
  it('begins with what it is, when it was written and how complete it is', () => {
    const lines = linesOf(noteOf(fullBrief()).html).map(({ textContent }) => textContent);
    expect(lines[0]).toBe('Handoff brief: Halden Foods');
    expect(lines[1]).toContain('As of 16 September 2026');
    expect(lines[2]).toMatch(/^Complete: \d+ of \d+$/u);
  });

  it('ends with its marker, in both of its texts', () => {
    for (const dossier of [fullBrief(), sparseDossier(), hostileDossier()]) {
      const { marker, html, text } = noteOf(dossier);
      expect(marker).toBe(`Baton brief ${dossier.deal.id}`);
      expect(linesOf(html).at(-1)?.textContent).toBe(marker);
      expect(text.split('\n').at(-1)).toBe(marker);
    }
  });

  it('says what is written, and what nobody has written yet', () => {
    const said = parsed(noteOf(fullBrief()).html).textContent;
    for (const section of ['Why they bought', 'Landmines', 'Commercials and the clock'])
      expect(said).toContain(section);
    expect(noteOf(sparseDossier()).text).toContain('(Not written yet)');
  });

  it('has the same words in both of its texts', () => {
    const { html, text } = noteOf(fullBrief());
    const words = (value: string) => value.replaceAll(/[\s-]+/gu, '');
    expect(
      words(
        linesOf(html)
          .map(({ textContent }) => textContent)
          .join(' '),
      ),
    ).toBe(words(text));
  });

  it.each([
    ['a full brief', fullBrief()],
    ['a hostile one', hostileDossier()],
    ['one in which every text is an attack', withEveryText(fullBrief(), ATTACK)],
  ])('is made of headings, paragraphs, lists and bold alone: %s', (_what, dossier) => {
    const { html } = noteOf(dossier);
    const body = parsed(html);
    const tags = new Set([...body.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...tags].filter((tag) => !['h3', 'p', 'ul', 'li', 'b'].includes(tag))).toEqual([]);
    expect([...body.querySelectorAll('*')].some(({ attributes }) => attributes.length > 0)).toBe(
      false,
    );
    // What a parser makes of it is what was written: nothing was left open, nothing moved.
    expect(body.querySelectorAll('p p, p ul, p h3, li p').length).toBe(0);
  });

  it('shows an attack as the text it is', () => {
    const { html } = noteOf(withEveryText(fullBrief(), ATTACK));
    expect(parsed(html).textContent).toContain('<script>alert(1)</script>');
  });
});

describe('a note that is too long', () => {
  const long = withEveryText(fullBrief(), 'Ümläut & "quotes" <b>. '.repeat(70));
  const whole = () => noteOf(long, { limit: 10_000_000 });

  it.each([2_000, 9_999, 32_000, 65_536])('stays within %i characters and says so', (limit) => {
    const { html, text, marker } = noteOf(long, { limit });
    expect(html.length).toBeLessThanOrEqual(limit);
    expect(whole().html.length).toBeGreaterThan(65_536);
    const lines = linesOf(html).map(({ textContent }) => textContent);
    expect(lines.slice(-2)).toEqual([noteWords.cut(), marker]);
    expect(text).toContain(noteWords.cut());
    // Nothing is cut in the middle: each line is one of the whole note's.
    const all = new Set(linesOf(whole().html).map(({ textContent }) => textContent));
    expect(lines.slice(0, -2).filter((line) => !all.has(line))).toEqual([]);
    expect(linesOf(html).at(-3)?.localName).not.toBe('h3');
  });

  it('is not cut where all of it fits to the letter', () => {
    expect(noteOf(long, { limit: whole().html.length }).html).toBe(whole().html);
    expect(noteOf(long, { limit: whole().html.length - 1 }).html).toContain(noteWords.cut());
  });
});
