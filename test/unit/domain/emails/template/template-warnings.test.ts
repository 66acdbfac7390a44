import { describe, expect, test } from 'vitest';
import type { EmailTemplate } from '@/lib/domain/emails/template/email-template';
import { SAMPLE_PROFILE } from '@/lib/domain/emails/template/sample-dossier';
import { templateWarnings } from '@/lib/domain/emails/template/template-warnings';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import { DOSSIER_NOW, profileOf } from '../../../../fixtures/dossiers';

const builtIn = (kind: string): EmailTemplate => {
  const found = BUILT_IN_TEMPLATES.find(({ id }) => id === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};
const warningsOf = (template: EmailTemplate) =>
  templateWarnings(template, SAMPLE_PROFILE, DOSSIER_NOW);
const bodyWith = (kind: string, change: (body: string) => string) => {
  const template = builtIn(kind);
  const body = change(template.body);
  expect(body).not.toBe(template.body);
  return { ...template, body };
};

test.each(BUILT_IN_TEMPLATES.map(({ id }) => id))('%s as it is built in warns of nothing', (id) => {
  for (const role of ['ae', 'se', 'sdr'] as const)
    expect(templateWarnings(builtIn(id), profileOf(role), DOSSIER_NOW)).toEqual([]);
});

describe('an introduction', () => {
  test.each([
    ['no_repeat', ", so you won't have to explain anything again", ''],
    ['pairing_reason', 'Why the two of you? {{ introduction.pairingReason }}', ''],
    ['ae_on_call', ', and I will be on that call with you both', ''],
  ])('that loses %s says which', (element, from, to) => {
    const template = bodyWith('csm_introduction', (body) => body.replace(from, to));
    expect(warningsOf(template)).toEqual([{ kind: 'introduction', element }]);
  });

  test('that tells the reason in words of its own is complete', () => {
    const template = bodyWith('csm_introduction', (body) =>
      body.replace(
        'Why the two of you? {{ introduction.pairingReason }}',
        'I asked for her because she has run a yard like yours herself.',
      ),
    );
    expect(warningsOf(template)).toEqual([]);
  });
});

describe('a mail to the customer', () => {
  const linesOf = (body: string, subject = 'Hi') =>
    warningsOf({ ...builtIn('champion_recap'), kind: 'day_30_invitation', subject, body }).map(
      (warning) =>
        warning.kind === 'internal'
          ? `${warning.part} ${String(warning.line)} ${warning.variable}`
          : warning.kind,
    );

  test.each([
    ['in the text', 'Hi\n{{ deal.name }}'],
    ['in a filter', 'Hi\n{{ me.name | append: deal.name }}'],
    ['in a condition', 'Hi\n{% if deal.name != "" %}x{% endif %}'],
    ['in a loop', 'Hi{% for row in scorecard.rows %}\n{{ deal.name }}{% endfor %}'],
    ['through a name of its own', '{% assign x = deal %}\n{{ x.name }}'],
    ['assigned', 'Hi\n{% assign x = deal.name %}{{ x }}'],
    ['in a case', 'Hi\n{% case deal.name %}{% when "x" %}y{% endcase %}'],
  ])('that uses an internal fact %s is warned of at its line', (_where, body) => {
    expect(linesOf(body)).toEqual(['body 2 deal.name']);
  });

  test('names each place once, the subject too, and leaves what the customer may read', () => {
    expect(
      linesOf('{{ deal.name }} {{ deal.name }}\n{{ deal.company }}', '{{ deal.name }}'),
    ).toEqual(['subject 1 deal.name', 'body 1 deal.name']);
    expect(linesOf('{% assign x = deal %}{{ x.company }}')).toEqual([]);
  });

  test('to nobody known is warned of; one among ourselves may say everything', () => {
    const recap = { ...builtIn('champion_recap'), required: [], body: '{{ deal.name }}' };
    expect(warningsOf(recap)).toContainEqual({ kind: 'recipient', party: 'champion' });
    expect(warningsOf({ ...recap, way: 'reply', body: '' })).toEqual([]);
    expect(warningsOf({ ...recap, to: 'csm' })).toEqual([]);
  });
});

test('a summary without a point, or without the question whether it is right, is told so', () => {
  const short = bodyWith('call_summary', (body) => body.replace(/- \*\*Timeline.*\n/u, ''));
  expect(warningsOf(short)).toEqual([{ kind: 'points', missing: ['timeline'] }]);
  const mute = bodyWith('call_summary', (body) => body.replace(/^Is that accurate.*$/mu, ''));
  expect(warningsOf(mute)).toEqual([{ kind: 'ask' }]);
});
