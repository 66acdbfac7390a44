import { beforeAll, describe, expect, it } from 'vitest';
import { documentWords } from '@/lib/i18n/document-words';
import { FACT_AUDIENCE, PERSON_AUDIENCE, type Audience } from '@/lib/domain/brief/audience';
import { BRIEF_FORMS } from '@/lib/domain/brief/brief-form';
import { customerView } from '@/lib/domain/brief/customer-view';
import { factSchemas, type FactField } from '@/lib/domain/brief/fact-schemas';
import { dossierSchema, type Dossier } from '@/lib/domain/deals/dossier';
import { briefDocument } from '@/lib/domain/document/brief-document';
import { documentMarkdown } from '@/lib/domain/document/document-markdown';
import { documentText } from '@/lib/domain/document/document-text';
import { exportBrief } from '@/lib/domain/document/export-brief';
import { audienceOf } from '@/lib/domain/emails/template/audience-of';
import { draftEmail } from '@/lib/domain/emails/draft-email';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import { PERSON_ROLES, personSchema } from '@/lib/domain/people/person';
import { z } from '@/lib/domain/zod';
import { paperHtml } from '@/lib/render/document/paper-html';
import { richHtml } from '@/lib/render/document/rich-html';
import { DOSSIER_NOW, profileOf } from '../../../fixtures/dossiers';
import { fullBrief } from '../../../fixtures/full-brief';
import { stubTexts } from '../../components/stub-texts';

beforeAll(stubTexts);

const FIELDS = Object.keys(factSchemas) as FactField[];
const TODAY = '2026-09-16';

/** An audience, or one for each part, as deep as the parts go. */
type Parts = Audience | { readonly [part: string]: Parts };

/** A value of a schema in which every text says where it stands and who may read it. */
function marked(schema: z.core.$ZodType, path: string, audience: Parts): unknown {
  if (schema instanceof z.ZodNullable) return marked(schema.unwrap(), path, audience);
  if (schema instanceof z.ZodArray) return [marked(schema.element, path, audience)];
  if (schema instanceof z.ZodObject) return markedParts(schema, path, audience);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodNumber) return 7;
  if (schema instanceof z.ZodBoolean) return true;
  const text = `${audience === 'customer' ? 'OPEN' : 'SECRET'} ${path}`;
  return [text, '2026-12-31', 'id-of-the-row', 'EUR'].find(
    (value) => z.safeParse(schema, value).success,
  );
}

function markedParts(schema: z.ZodObject, path: string, audience: Parts): Record<string, unknown> {
  return Object.fromEntries(
    partsOf(schema).map(([name, part]) => [
      name,
      name === 'id'
        ? `row-${path.replace(/\W/gu, '-')}`
        : marked(part, `${path}.${name}`, audienceIn(audience, name)),
    ]),
  );
}

function partsOf(schema: z.ZodObject): readonly (readonly [string, z.core.$ZodType])[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = schema.shape;
  return Object.entries(shape);
}

/** What nobody has given an audience counts as ours. */
function audienceIn(audience: Parts, name: string): Parts {
  return typeof audience === 'string' ? audience : (audience[name] ?? 'internal');
}

/** Places, at any depth, at which schema and audience don't say the same parts. */
function unsaid(schema: z.core.$ZodType, audience: Parts, path: string): string[] {
  if (audience === 'internal') return [];
  if (schema instanceof z.ZodNullable) return unsaid(schema.unwrap(), audience, path);
  if (schema instanceof z.ZodArray) return unsaid(schema.element, audience, path);
  if (!(schema instanceof z.ZodObject))
    return audience === 'customer' ? [] : [`${path} has an audience for parts it has not`];
  if (audience === 'customer') return [`${path} shows all its parts at once`];
  const parts = partsOf(schema).filter(([name]) => name !== 'id');
  const names = parts.map(([name]) => name);
  return [
    ...Object.keys(audience).filter((name) => !names.includes(name)),
    ...parts.flatMap(([name, part]) => {
      const own = audience[name];
      const at = `${path}.${name}`;
      return own === undefined ? [`${at} has no audience`] : unsaid(part, own, at);
    }),
  ];
}

function markedFact(field: FactField): unknown {
  return marked(factSchemas[field], field, FACT_AUDIENCE[field]);
}

/** A deal in which everything that can be said is said, and says who may read it. */
function markedDossier(): Dossier {
  const base = fullBrief();
  const at = base.deal.updatedAt;
  const secret = {
    to: [{ address: 'dana@haldenfoods.example', name: 'SECRET reader' }],
    cc: [],
    bcc: [],
  };
  return dossierSchema.parse({
    ...base,
    people: PERSON_ROLES.map((role, position) => ({
      ...markedParts(personSchema, `person.${role}`, PERSON_AUDIENCE),
      id: `person-${role}`,
      dealId: base.deal.id,
      role,
      addresses: [`${role.replaceAll('_', '-')}@haldenfoods.example`],
      position,
      updatedAt: at,
    })),
    facts: FIELDS.map((field) => ({
      dealId: base.deal.id,
      field,
      value: markedFact(field),
      toConfirm: false,
      none: false,
      origins: [{ part: '', kind: 'call', ref: 'SECRET ref', quote: 'SECRET quote', at }],
      revision: 1,
      updatedAt: at,
    })),
    promises: base.promises.flatMap((promise) => [
      { ...promise, subject: 'SECRET subject', recipients: secret },
      {
        ...promise,
        id: `${promise.id}-us`,
        sentence: 'SECRET among us',
        addresses: [],
        recipients: {
          to: [{ address: 'mei.tanaka@northbeam.example', name: null }],
          cc: [],
          bcc: [],
        },
      },
      {
        ...promise,
        id: `${promise.id}-said`,
        sentence: 'SECRET said in the debrief',
        source: 'debrief',
      },
      { ...promise, id: `${promise.id}-new`, sentence: 'SECRET unreviewed', review: 'unreviewed' },
      {
        ...promise,
        id: `${promise.id}-hope`,
        sentence: 'SECRET aspirational',
        review: 'aspirational',
      },
    ]),
    calls: base.calls.map((call) => ({ ...call, notes: 'SECRET notes' })),
    meetings: base.meetings.map((meeting) => ({
      ...meeting,
      outcome: 'SECRET outcome',
      decided: 'SECRET decision',
    })),
    readinessChecks: [
      {
        id: 'check-secret',
        dealId: base.deal.id,
        at,
        by: 'SECRET reader',
        via: 'baton',
        result: 'skipped',
        reason: 'SECRET reason',
        answers: null,
        pushed: { killer: 'SECRET', quietChampion: '', onTheHook: '' },
      },
    ],
  });
}

describe('who may read what', () => {
  it.each(FIELDS)('is said of every part of %s', (field) => {
    expect(unsaid(factSchemas[field], FACT_AUDIENCE[field], field)).toEqual([]);
  });

  it('is asked of every new part, however deep it stands', () => {
    const scope = z.object({
      bespoke: z.array(z.object({ id: z.string(), what: z.string(), cost: z.number() })),
      why: z.object({ quote: z.string() }),
    });
    const said = { bespoke: { what: 'customer' }, why: 'customer' } as const;
    expect(unsaid(scope, said, 'scope')).toEqual([
      'scope.bespoke.cost has no audience',
      'scope.why shows all its parts at once',
    ]);
  });

  it('is said of everything known of a person', () => {
    expect(Object.keys(PERSON_AUDIENCE).toSorted()).toEqual(
      Object.keys(personSchema.shape).toSorted(),
    );
  });

  it('keeps landmines, attitudes, hidden objections and evidence on our side', () => {
    const ours = [
      'risks',
      'objections',
      'hiddenObjections',
      'softSignals',
      'redLines',
      'competitors',
      'gaps',
    ] as const;
    expect(ours.map((field) => FACT_AUDIENCE[field])).toEqual(ours.map(() => 'internal'));
    expect(PERSON_AUDIENCE).toMatchObject({
      attitude: 'internal',
      role: 'internal',
      care: 'internal',
      behaviour: 'internal',
    });
    expect(FACT_AUDIENCE).toMatchObject({
      scorecard: { evidence: 'internal' },
      scope: { bespoke: { signOffRef: 'internal' } },
      sideCommitments: { toWhom: 'internal' },
      commercials: { discountRationale: 'internal', discountSignOffRef: 'internal' },
    });
  });
});

describe('what is internal', () => {
  const dossier = markedDossier();

  it('is there to be leaked: our own copy of each form holds it', () => {
    for (const form of BRIEF_FORMS) {
      const document = briefDocument(form, dossier, {
        audience: 'internal',
        today: TODAY,
        locale: 'en-GB',
        words: documentWords,
      });
      expect(documentText(document)).toContain('SECRET');
    }
  });

  it.each(BRIEF_FORMS)("never reaches the customer's copy of %s, in any format", (form) => {
    const document = briefDocument(form, dossier, {
      audience: 'customer',
      today: TODAY,
      locale: 'en-GB',
      words: documentWords,
    });
    const copies = [
      documentMarkdown(document),
      documentText(document),
      paperHtml(document, 1),
      richHtml(document),
      JSON.stringify(exportBrief(form, dossier, { audience: 'customer', today: TODAY })),
    ];
    for (const copy of copies) {
      expect(copy).toContain('OPEN');
      expect(copy.match(/SECRET[^<"\n]*/gu) ?? []).toEqual([]);
    }
    // What is chosen rather than written has no room for a mark: its words are looked for.
    expect(documentText(document)).not.toMatch(
      /Advocate|Skeptic|Champion\b(?! confirms)|Handle with care|Safe first call|High risk|Aspirational|Good faith|Contractual|Not classed|Still lurking|Pushed on price/u,
    );
  });

  const toCustomers = BUILT_IN_TEMPLATES.filter((one) => audienceOf(one) === 'customer');
  it.each(toCustomers.map((one) => [one.kind, one] as const))(
    'never reaches the mail %s',
    (_kind, template) => {
      for (const role of ['ae', 'se', 'csm'] as const) {
        const result = draftEmail(template, dossier, profileOf(role), {
          answers: {},
          now: DOSSIER_NOW,
          locale: 'en-GB',
        });
        // A first name is written as names are.
        expect(result.ok && result.draft.markdown).toMatch(/OPEN|Open/u);
        expect(JSON.stringify(result)).not.toContain('SECRET');
      }
    },
  );

  it('leaves a whole dossier behind, which every reader of one can take', () => {
    const view = customerView(dossier);
    const scope = view.facts.find(({ field }) => field === 'scope')?.value;
    expect(scope).toMatchObject({
      bespoke: [{ id: expect.any(String), what: 'OPEN scope.bespoke.what', signOffRef: '' }],
    });
    expect(dossierSchema.parse(view)).toEqual(view);
    expect(JSON.stringify(view)).not.toContain('SECRET');
    expect(customerView(view).facts).toEqual(view.facts);
  });
});
