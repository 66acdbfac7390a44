// @vitest-environment happy-dom
import { marked } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentWords } from '@/lib/i18n/document-words';
import { fileWords } from '@/components/handover/file-words';
import { BRIEF_FORMS, type BriefForm } from '@/lib/domain/brief/brief-form';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { briefDocument } from '@/lib/domain/document/brief-document';
import { documentMarkdown } from '@/lib/domain/document/document-markdown';
import { documentText } from '@/lib/domain/document/document-text';
import { readinessAnswers } from '@/lib/domain/readiness/readiness-answers';
import { paperHtml } from '@/lib/render/document/paper-html';
import { richHtml } from '@/lib/render/document/rich-html';
import { handoverFile } from '@/lib/render/handover-file/handover-file';
import { hostileDossier } from '../../fixtures/dossiers';
import { fullBrief } from '../../fixtures/full-brief';
import { stubTexts } from '../components/stub-texts';

beforeAll(stubTexts);

const OPTIONS = {
  audience: 'internal',
  today: '2026-09-16',
  locale: 'en-GB',
  words: documentWords,
} as const;
const ATTACK =
  '</script><script>alert(1)</script>"\'><img src=x onerror=alert(1)> *a* [x](https://evil.example) | &copy; # h';
const made = (form: BriefForm, dossier: Dossier) => briefDocument(form, dossier, OPTIONS);

/** Every text of the brief replaced by an attack. */
function attacked(): Dossier {
  const swap = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      const isWord = ['id', 'currency', 'verdict', 'likelihood', 'status'].includes(key);
      return isWord || /^\d{4}-/u.test(value) ? value : ATTACK;
    }
    if (Array.isArray(value)) return value.map((one) => swap(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, swap(part, name)]),
    );
  };
  const base = fullBrief();
  return {
    ...base,
    deal: { ...base.deal, name: ATTACK, company: ATTACK },
    people: base.people.map((person) => ({
      ...person,
      name: ATTACK,
      title: ATTACK,
      behaviour: ATTACK,
    })),
    facts: base.facts.map((fact) => ({ ...fact, value: swap(fact.value) })),
    promises: base.promises.map((promise) => ({ ...promise, sentence: ATTACK })),
  };
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const tagsOf = (root: ParentNode) =>
  [...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))].toSorted();

describe.each([
  ['attacked', attacked()],
  ['hostile', hostileDossier()],
])('a brief whose every text is markup (%s)', (_name, dossier) => {
  it.each(BRIEF_FORMS)('stays text on paper and on the clipboard: %s', (form) => {
    const paper = parsed(paperHtml(made(form, dossier), 1));
    expect(
      tagsOf(paper.body).filter(
        (tag) =>
          !/^(?:article|header|section|h[1-3]|p|ul|li|dl|dt|dd|div|span|strong|blockquote|table|thead|tbody|tr|th|td)$/u.test(
            tag,
          ),
      ),
    ).toEqual([]);
    const rich = parsed(richHtml(made(form, dossier)));
    expect(
      tagsOf(rich.body).filter((tag) => !/^(?:h2|h3|p|ul|li|strong|em|br|blockquote)$/u.test(tag)),
    ).toEqual([]);
    expect(
      [...rich.body.querySelectorAll('*')].every((element) => element.attributes.length === 0),
    ).toBe(true);
  });

  it.each(BRIEF_FORMS)('stays text in Markdown: %s', (form) => {
    const tokens = marked.lexer(documentMarkdown(made(form, dossier)));
    const types = new Set<string>();
    // A bare address may be clickable where Markdown is read; it still shows, and leads to, what was typed.
    void marked.walkTokens(tokens, (token) => {
      if (token.type !== 'link' || token.raw !== token['text']) types.add(token.type);
    });
    for (const type of ['link', 'image', 'html', 'code', 'codespan', 'del', 'def', 'hr'])
      expect(types.has(type), type).toBe(false);
    const heads = tokens.filter(({ type }) => type === 'heading').length;
    const { sections } = made(form, dossier);
    const labels = sections
      .flatMap(({ parts }) => parts)
      .filter(({ label }) => label !== '').length;
    expect(heads).toBe(1 + sections.length + labels);
  });
});

describe('Markdown', () => {
  it('says the same words as the plain text', async () => {
    const document = made('full_document', fullBrief());
    const shown = parsed(await marked.parse(documentMarkdown(document))).body.textContent;
    for (const { parts } of document.sections)
      for (const block of parts.flatMap(({ blocks }) => blocks)) {
        if (block.type === 'text' || block.type === 'quote')
          for (const line of block.lines) expect(shown).toContain(line);
        if (block.type === 'pairs')
          for (const { value } of block.pairs) expect(shown).toContain(value);
        if (block.type === 'table')
          for (const cell of block.rows.flat()) expect(shown).toContain(cell);
      }
    expect(documentText(document)).not.toMatch(/[<>*]/u);
  });
});

describe('the file for who has no Baton', () => {
  const fileOf = (dossier: Dossier) =>
    handoverFile({
      dealId: dossier.deal.id,
      document: made('one_page', dossier),
      answers: readinessAnswers(dossier, OPTIONS),
      words: fileWords('en'),
      replyTo: 'jordan.blake@northbeam.example',
    });

  it('allows only its own style and script, by their hashes, and names no address', async () => {
    const html = await fileOf(attacked());
    const page = parsed(html);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:; base-uri 'none'; form-action 'none'$/u,
    );
    const hash = async (text: string) =>
      Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString(
        'base64',
      );
    const scripts = [...page.querySelectorAll('script:not([type])')];
    expect(scripts).toHaveLength(1);
    expect(policy).toContain(await hash(scripts[0]?.textContent ?? ''));
    expect(policy).toContain(await hash(page.querySelector('style')?.textContent ?? ''));
    const outside = [...page.querySelectorAll('[src], [href], [action], [style]')].map(
      ({ outerHTML }) => outerHTML,
    );
    expect(outside).toEqual(['<link rel="icon" href="data:,">']);
    expect(page.querySelector('img, iframe, object, base')).toBeNull();
  });

  it('hides the brief until it is asked for', async () => {
    const page = parsed(await fileOf(fullBrief()));
    expect(page.querySelector('#brief')?.hasAttribute('hidden')).toBe(true);
    expect(page.querySelector('#compare')?.hasAttribute('hidden')).toBe(true);
    expect(page.querySelectorAll('#ask textarea')).toHaveLength(3);
  });
});
