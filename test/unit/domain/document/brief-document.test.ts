import { beforeAll, describe, expect, it } from 'vitest';
import { documentWords } from '@/lib/i18n/document-words';
import { BRIEF_FORMS, sectionsOf, type BriefForm } from '@/lib/domain/brief/brief-form';
import type { Audience } from '@/lib/domain/brief/audience';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { briefDocument } from '@/lib/domain/document/brief-document';
import { briefExportSchema } from '@/lib/domain/document/brief-export';
import type { BriefDocument } from '@/lib/domain/document/document';
import { documentFileName } from '@/lib/domain/document/document-file-name';
import { documentText } from '@/lib/domain/document/document-text';
import { exportBrief } from '@/lib/domain/document/export-brief';
import { sparseDossier } from '../../../fixtures/dossiers';
import { fullBrief } from '../../../fixtures/full-brief';
import { stubTexts } from '../../components/stub-texts';
import { dossierOf } from '../brief/dossier-of';

beforeAll(stubTexts);

const TODAY = '2026-09-16';

function made(form: BriefForm, dossier: Dossier, audience: Audience = 'internal'): BriefDocument {
  return briefDocument(form, dossier, {
    audience,
    today: TODAY,
    locale: 'en-GB',
    words: documentWords,
  });
}
const titles = (document: BriefDocument) =>
  document.sections.map(({ sign, title }) => `${sign} ${title}`);
const times = (text: string, words: string) => text.split(words).length - 1;

describe('a brief on paper', () => {
  it('has the seven fields of one page in their order', () => {
    const document = made('one_page', fullBrief());
    expect(titles(document)).toEqual([
      '1 Why they bought',
      '2 People',
      '3 Success metric',
      '4 What we promised, and what we did not',
      '5 Landmines',
      '6 Commercials and the clock',
      '7 First 90 days: defined done',
    ]);
    expect(document.title).toBe('Halden Foods');
    expect(document.meta).toContain('Closed 11 September 2026');
    expect(document.meta).toContain('Priya Raman (CSM)');
  });

  it('has sections A to G in a delivery package, and how it got here after them', () => {
    expect(
      titles(made('delivery_package', fullBrief()))
        .map((title) => title.slice(0, 1))
        .join(''),
    ).toBe('ABCDEFGH');
    expect(titles(made('delivery_package', fullBrief())).at(-1)).toBe('H How we got here');
  });

  it.each(BRIEF_FORMS)(
    'says of everything in %s that nobody wrote it, while nobody has',
    (form) => {
      const document = made(form, sparseDossier());
      const asked = sectionsOf(form).length;
      expect(document.sections).toHaveLength(asked);
      for (const { parts, title } of document.sections) {
        const isSettled = parts.some(({ blocks }) =>
          blocks.some(({ type }) => type === 'note' || type === 'entries'),
        );
        const isGap = parts.some(({ blocks }) => blocks.some(({ type }) => type === 'gap'));
        expect(isGap || isSettled, title).toBe(true);
      }
      expect(documentText(document)).toContain('(Not written yet)');
    },
  );

  it.each(BRIEF_FORMS)('holds every word that was written for %s', (form) => {
    const dossier = fullBrief();
    const text = documentText(made(form, dossier));
    const items = new Set<string>(sectionsOf(form).flatMap((section) => section.items));
    const texts: string[] = [];
    const collect = (value: unknown, key = '') => {
      if (
        typeof value === 'string' &&
        key !== 'id' &&
        key !== 'currency' &&
        !/^\d{4}-\d\d-\d\d$/u.test(value)
      )
        texts.push(value);
      else if (typeof value === 'object' && value !== null)
        for (const [name, part] of Object.entries(value))
          collect(part, /^\d+$/u.test(name) ? key : name);
    };
    for (const { field, value } of dossier.facts) if (items.has(field)) collect(value);
    const bare = (words: string) =>
      words
        .replace(/[.;\s]+/gu, ' ')
        .trim()
        .toLowerCase();
    const shown = bare(text);
    const codes = new Set([
      'low',
      'medium',
      'high',
      'resolved',
      'partly',
      'open',
      'pass',
      'partial',
      'fail',
    ]);
    expect(texts.filter((words) => !codes.has(words) && !shown.includes(bare(words)))).toEqual([]);
  });

  it('marks what is still to be confirmed', () => {
    const dossier = dossierOf({
      facts: { problem: 'Nine days to close.' },
      toConfirm: ['problem'],
    });
    expect(made('one_page', dossier).sections[0]?.parts[0]?.mark).toBe('To confirm');
  });

  it('tells none where none is the answer', () => {
    const dossier = dossierOf({ facts: { redLines: [] } });
    const none = { ...dossier, facts: dossier.facts.map((fact) => ({ ...fact, none: true })) };
    const parts = made('full_document', none).sections.flatMap((section) => section.parts);
    expect(parts.find(({ label }) => label === 'Red lines')?.blocks).toEqual([
      { type: 'note', text: 'None' },
    ]);
  });

  it('tells a promise once however often it was said, with its class', () => {
    const text = documentText(made('full_document', fullBrief()));
    expect(times(text, 'SAP connection')).toBe(1);
    expect(text).toMatch(
      /SAP connection is live by 2 November[^\n]*Contractual\n.*\(2 times in all\)/u,
    );
  });

  it('leaves what is withdrawn to the ledger', () => {
    const dossier = dossierOf({
      promises: [{ sentence: 'We will waive the fee.', status: 'withdrawn' }],
    });
    expect(documentText(made('one_page', dossier))).not.toContain('waive');
  });

  it('says how the success is measured in a sentence', () => {
    expect(documentText(made('one_page', fullBrief()))).toMatch(
      /Halden Foods expects month-end close time to reach four days.*six days at day 30.*Dana Whitfield tracks it/u,
    );
  });

  it('tells the calls with their days, oldest first', () => {
    const text = documentText(made('delivery_package', fullBrief()));
    expect(text.indexOf('12 August 2026')).toBeGreaterThan(-1);
    expect(text.indexOf('12 August 2026')).toBeLessThan(text.lastIndexOf('2 September 2026'));
    expect(text).toContain('Five of nine days go into intercompany matching.');
  });

  it("lets whole sections vanish from the customer's copy, and counts the rest anew", () => {
    const document = made('one_page', fullBrief(), 'customer');
    expect(titles(document)).toEqual([
      '1 Why they bought',
      '2 People',
      '3 Success metric',
      '4 What we agreed',
      '5 Commercials and the clock',
      '6 First 90 days: defined done',
    ]);
    expect(documentText(document)).not.toContain('Not written yet');
    expect(titles(made('technical_debrief', fullBrief(), 'customer'))).toEqual([
      '1 What was proven',
    ]);
  });
});

describe('a brief as data', () => {
  it.each(BRIEF_FORMS)('fits its own schema and holds what %s asks for', (form) => {
    const brief = exportBrief(form, fullBrief(), { audience: 'internal', today: TODAY });
    expect(briefExportSchema.parse(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
    const asked = sectionsOf(form).flatMap((section) => section.items) as readonly string[];
    expect(brief.facts.every(({ field }) => asked.includes(field))).toBe(true);
    expect(brief.facts.length).toBeGreaterThan(0);
  });
});

describe('the name of its file', () => {
  const named = (
    title: string,
    form: BriefForm = 'delivery_package',
    audience: Audience = 'internal',
  ) => documentFileName({ form, audience, title }, TODAY, 'md');

  it.each([
    ['Halden Foods', 'handoff-halden-foods-2026-09-16.md'],
    ['  Société Générale & Cie.  ', 'handoff-societe-generale-cie-2026-09-16.md'],
    ['../../etc/passwd', 'handoff-etc-passwd-2026-09-16.md'],
    ['株式会社ノース', 'handoff-株式会社ノース-2026-09-16.md'],
    ['***', 'handoff-client-2026-09-16.md'],
    ['CON', 'handoff-con-2026-09-16.md'],
  ])('of %j is %s', (title, name) => {
    expect(named(title)).toBe(name);
  });

  it('never grows without end, and tells a copy for the customer from ours', () => {
    expect(named('x'.repeat(400)).length).toBeLessThan(100);
    expect(named('Halden', 'one_page', 'customer')).toBe('brief-halden-2026-09-16-customer.md');
  });
});
