import { afterAll, describe, expect, it } from 'vitest';
import { draftEmail, type DraftedEmail } from '@/lib/domain/emails/draft-email';
import { INVISIBLE } from '@/lib/domain/emails/context/invisible';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import { readTemplate } from '@/lib/domain/emails/template/read-template';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { DOSSIER_NOW, fullDossier, profileOf } from '../../fixtures/dossiers';
import { withEveryText } from '../../fixtures/with-every-text';
import { INVISIBLE_ATTACKS, MARKDOWN_ATTACKS, VALUE_ATTACKS } from './attacks';
import { MAIL_ATTRIBUTE, MAIL_ELEMENTS } from './mail-markup';
import { openRealPage, type Shown } from './real-page';
import { COSTLY_TEMPLATES, REFUSED_TEMPLATES, templateOf } from './template-attacks';

const TEXT_ATTACKS = [...VALUE_ATTACKS, ...INVISIBLE_ATTACKS.map(([attack]) => attack)];
const ALL_ATTACKS = [
  ...TEXT_ATTACKS,
  ...MARKDOWN_ATTACKS,
  ...REFUSED_TEMPLATES.map(([name]) => name),
  ...COSTLY_TEMPLATES.map(([name]) => name),
];

let played = 0;
const harm = { executedOrFetched: 0, changed: 0 };

function draft(template: EmailTemplate, dossier: Dossier): DraftedEmail {
  const [role = 'ae'] = template.roles;
  const options = { answers: {}, now: DOSSIER_NOW, locale: 'en-GB' };
  const result = draftEmail(template, dossier, profileOf(role), options);
  if (!result.ok) throw new Error(`${template.id}: ${result.error.message}`);
  return result;
}

function readWhole(source: string): EmailTemplate {
  const reading = readTemplate(source, 'template-0001');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.template;
}

const tagsOf = (html: string): string[] => html.match(/<[^>]*>/gu) ?? [];

/** What no mail may be made of. */
function foreignIn({ elements, attributes }: Shown): string[] {
  return [
    ...elements.filter((name) => !MAIL_ELEMENTS.includes(name)),
    ...attributes.filter((attribute) => !MAIL_ATTRIBUTE.test(attribute)),
  ];
}

afterAll(() => {
  console.log(
    `${String(ALL_ATTACKS.length)} attacks, played ${String(played)} times in whole mails and templates: ` +
      `${String(harm.executedOrFetched)} executed or fetched, ${String(harm.changed)} changed a mail`,
  );
});

const page = await openRealPage();

describe.skipIf(page === null)('whole mails in a real page (skipped where no Chromium is)', () => {
  const real = page;
  if (real === null) return;
  afterAll(real.close);

  it.each(BUILT_IN_TEMPLATES.map(({ id }) => id))(
    'every text of the deal hostile: %s keeps its form, its people and its subject’s line',
    async (id) => {
      const template = BUILT_IN_TEMPLATES.find((one) => one.id === id);
      if (template === undefined) throw new Error(id);
      const plain = draft(template, withEveryText(fullDossier(), 'Plain words')).draft;
      const drafts = TEXT_ATTACKS.map(
        (attack) => draft(template, withEveryText(fullDossier(), attack)).draft,
      );
      const [form, ...shown] = await real.show(
        'render',
        [plain, ...drafts].map(({ markdown }) => markdown),
      );
      expect(shown.flatMap(foreignIn)).toEqual([]);
      played += drafts.length;
      harm.executedOrFetched += real.incidents.length;
      expect(real.incidents).toEqual([]);
      drafts.forEach(({ subject, to, cc }, at) => {
        const attack = TEXT_ATTACKS[at];
        const tags = tagsOf(shown[at]?.html ?? '');
        const isSame = JSON.stringify(tags) === JSON.stringify(tagsOf(form?.html ?? ''));
        if (!isSame) harm.changed += 1;
        expect(tags, attack).toEqual(tagsOf(form?.html ?? ''));
        expect([to, cc].map((row) => row.map(({ address }) => address))).toEqual(
          [plain.to, plain.cc].map((row) => row.map(({ address }) => address)),
        );
        expect(subject, attack).not.toMatch(/[\r\n\u2028\u2029]/u);
        expect(subject.match(INVISIBLE), attack).toBeNull();
        expect(shown[at]?.text.match(INVISIBLE) ?? null, attack).toBeNull();
      });
    },
  );

  it('a template’s own Markdown does nothing but what a mail is made of', async () => {
    const bodies = MARKDOWN_ATTACKS.map(
      (attack) => draft(readWhole(templateOf(attack)), fullDossier()).draft.markdown,
    );
    const shown = await real.show('render', bodies);
    played += bodies.length;
    harm.executedOrFetched += real.incidents.length;
    expect(real.incidents).toEqual([]);
    const foreign = shown.flatMap(foreignIn);
    harm.changed += foreign.length;
    expect(foreign).toEqual([]);
  });

  it('a value in a link’s address makes no other link of it', async () => {
    const links = readWhole(
      templateOf('[plan](https://ok.example/?q={{ problem }}) [it]({{ problem }})'),
    );
    const shown = await real.show(
      'render',
      TEXT_ATTACKS.map(
        (attack) => draft(links, withEveryText(fullDossier(), attack)).draft.markdown,
      ),
    );
    played += TEXT_ATTACKS.length;
    expect(real.incidents).toEqual([]);
    const targets = shown.flatMap(({ attributes }) => attributes);
    expect(targets.filter((target) => !/^href=(?:https?:\/\/|mailto:)/u.test(target))).toEqual([]);
    expect(targets.some((target) => target.startsWith('href=https://ok.example/'))).toBe(true);
  });
});

describe('templates from strangers', () => {
  it.each(REFUSED_TEMPLATES)('refuses %s before it meets a deal', (_what, source) => {
    played += 1;
    const reading = readTemplate(source, 'template-0001');
    if (reading.ok) harm.changed += 1;
    expect(reading.ok).toBe(false);
  });

  it.each(COSTLY_TEMPLATES)('ends with an error, not with a mail: %s', (_what, source) => {
    played += 1;
    const options = { answers: {}, now: DOSSIER_NOW, locale: 'en-GB' };
    const result = draftEmail(readWhole(source), fullDossier(), profileOf('ae'), options);
    if (result.ok) harm.changed += 1;
    expect(result).toMatchObject({ ok: false, error: { part: 'body' } });
  });
});
