import { describe, expect, it } from 'vitest';
import { canInsert, openGaps } from '@/lib/domain/emails/gaps/draft-readiness';
import { emailDraftSchema, missingFactSchema } from '@/lib/domain/emails/email-draft';
import { findPlaceholders } from '@/lib/domain/emails/gaps/placeholder';
import { BUILT_IN_TEMPLATES } from '@/lib/domain/emails/templates/built-in';
import { fullDossier, hostileDossier, sparseDossier } from '../../../fixtures/dossiers';
import { dealOf, TYPED } from './mail-deals';
import { draftOf, keysOf } from './draft-of';

const DOSSIERS = { full: fullDossier, sparse: sparseDossier, hostile: hostileDossier };
const EVERY = BUILT_IN_TEMPLATES.flatMap(({ kind }) =>
  (['full', 'sparse', 'hostile'] as const).map((name) => [kind, name] as const),
);

describe('every mail', () => {
  it.each(EVERY)('%s from the %s dossier is well-formed', (id, name) => {
    const { draft, missing } = draftOf(id, DOSSIERS[name]());
    expect(emailDraftSchema.parse(draft)).toEqual(draft);
    for (const gap of missing) expect(missingFactSchema.parse(gap)).toEqual(gap);
    expect(draft.markdown).not.toMatch(/\n{3}|[ \t]+$|undefined|null|NaN|\[object|Invalid/mu);
    expect(draft.markdown.replace(/\\?\{\{ me\.address.*?%\}/gu, '')).not.toMatch(/\{\{|\{%/u);
    expect(draft.markdown).not.toMatch(
      /:\*\*\s*(?:\n|$)|^- *$|\(\s*\)|, ?[,.]|\.\.(?!\.)|\S {2,}\S/mu,
    );
    expect(draft.subject).not.toMatch(/\n|⟦⟧/u);
    expect(draft.subject.trim()).not.toBe('');
  });

  it.each(EVERY)(
    '%s from the %s dossier shows each required gap, and nothing else, as a placeholder',
    (id, name) => {
      const { draft, missing } = draftOf(id, DOSSIERS[name]());
      const shown = findPlaceholders(`${draft.subject}\n${draft.markdown}`);
      const wanted = missing.flatMap((gap) =>
        gap.required && gap.placeholder !== null ? [gap.placeholder] : [],
      );
      expect(shown.toSorted()).toEqual(wanted.toSorted());
      expect(canInsert(draft, missing)).toBe(missing.every((gap) => !gap.required));
    },
  );

  it.each(BUILT_IN_TEMPLATES.map(({ kind }) => kind))('%s from a full deal lacks nothing', (id) => {
    const { draft, missing } = draftOf(id, dealOf('full', 'csm_90_day'), TYPED);
    expect(missing).toEqual([]);
    expect(canInsert(draft, missing)).toBe(true);
  });

  it.each(BUILT_IN_TEMPLATES.map(({ kind }) => kind))(
    '%s can be completed from the sparse dossier by answers alone',
    (id) => {
      const first = draftOf(id, sparseDossier());
      const answers = Object.fromEntries(
        first.missing.map((gap) => [
          gap.key,
          {
            name: 'Ada Stone',
            address: 'ada@ok.example',
            date: '2026-09-15',
            line: 'ninety',
            text: 'something',
          }[gap.input],
        ]),
      );
      const second = draftOf(id, sparseDossier(), answers);
      expect(second.missing).toEqual([]);
      expect(canInsert(second.draft, second.missing)).toBe(true);
      expect(second.draft.markdown).toContain('Hi Ada,');
    },
  );
});

describe('answers', () => {
  it('show at once, and where they belong', () => {
    const drafted = draftOf('csm_introduction', sparseDossier(), {
      'csm.name': 'Priya Raman',
      problem: 'nine days',
    });
    expect(drafted.draft.subject).toContain('Priya Raman');
    expect(drafted.draft.markdown).toContain('and I will be on that call');
    expect(drafted.draft.markdown).toContain('**The problem, in your words:** Nine days.');
    expect(keysOf(drafted)).not.toContain('csm.name');
  });

  it('never outdo what the deal holds', () => {
    const { draft } = draftOf('csm_introduction', fullDossier(), { problem: 'something else' });
    expect(draft.markdown).not.toContain('something else');
  });

  it('that fit nothing leave the gap open', () => {
    expect(
      keysOf(
        draftOf('csm_introduction', sparseDossier(), {
          'csm.address': 'nowhere',
          constructor: 'x',
        }),
      ),
    ).toContain('csm.address');
  });

  it('are attacks like any other value', () => {
    const { draft } = draftOf('call_summary', sparseDossier(), {
      'callSummary.timeline': '[x](https://evil.example)',
    });
    expect(draft.markdown).toContain(String.raw`\[x\](https://evil.example)`);
  });
});

describe('openGaps', () => {
  it('closes a gap that the rep has written over by hand', () => {
    const { draft, missing } = draftOf('call_summary', sparseDossier());
    const edited = { ...draft, markdown: draft.markdown.replace('⟦timeline⟧', 'by May') };
    expect(openGaps(edited, missing).map((gap) => gap.key)).not.toContain('callSummary.timeline');
    expect(openGaps(edited, missing)).toHaveLength(5);
    expect(canInsert(edited, missing)).toBe(false);
  });

  it('keeps a required recipient open, whatever is written', () => {
    const { missing } = draftOf('csm_introduction', sparseDossier());
    expect(openGaps({ subject: 'x', markdown: 'y' }, missing).map((gap) => gap.key)).toEqual([
      'csm.address',
    ]);
  });
});
