import { describe, expect, it } from 'vitest';
import { CARET_MARK, withOneCaretMark } from '@/lib/domain/emails/caret-mark';
import { draftEmail } from '@/lib/domain/emails/draft-email';
import { readTemplate } from '@/lib/domain/emails/template/read-template';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import { DOSSIER_NOW, fullDossier, profileOf } from '../../../fixtures/dossiers';
import { draftOf } from './draft-of';

const MARK = CARET_MARK;
const HEAD = `---
kind: call_summary
roles: [ae]
phases: [signed]
models: [csm_90_day]
to: client
`;

/** A mail of one's own from its subject and text. */
function written(subject: string, body: string, company = 'Halden'): string[] {
  const reading = readTemplate(`${HEAD}subject: '${subject}'\n---\n${body}\n`, 'own');
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  const dossier = fullDossier();
  const result = draftEmail(
    reading.template,
    { ...dossier, deal: { ...dossier.deal, company } },
    profileOf('ae'),
    { answers: {}, now: DOSSIER_NOW, locale: 'en-GB' },
  );
  if (!result.ok) throw new Error(result.error.message);
  return [result.draft.subject, result.draft.markdown];
}

describe('the place of the personal line', () => {
  it.each(BUILT_IN_TEMPLATES.map(({ kind }) => kind))('stands once in %s', (kind) => {
    const { draft } = draftOf(kind, fullDossier());
    expect(draft.markdown.split(MARK)).toHaveLength(2);
    expect(draft.subject).not.toContain(MARK);
  });

  it('is where the template says, the first time it does', () => {
    expect(written('Hi', 'Dear you.{{ personal }} Yours{{ personal }}')).toEqual([
      'Hi',
      `Dear you.${MARK} Yours`,
    ]);
  });

  it('is never in a subject, and nowhere else in source or values', () => {
    expect(
      written(`a${MARK} {{ personal }}b`, `x${MARK}{{ deal.company }}`, `Hal${MARK}den`),
    ).toEqual(['a b', 'xHalden']);
  });

  it.each([
    [`Hi,\n\n${MARK}- one\n- two`, `Hi,${MARK}\n\n- one\n- two`],
    [`Hi,\n\n${MARK}\n\nBest`, `Hi,${MARK}\n\n\n\nBest`],
    [`${MARK}Hi`, `${MARK}Hi`],
    [`- ${MARK}one`, `- ${MARK}one`],
  ])('breaks no block by standing at its head: %j', (markdown, expected) => {
    expect(withOneCaretMark(markdown)).toBe(expected);
  });
});
