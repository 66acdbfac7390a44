import { describe, expect, it } from 'vitest';
import { withoutCaretMark } from '@/lib/domain/emails/caret-mark';
import { fullDossier, sparseDossier } from '../../../fixtures/dossiers';
import { draftOf, keysOf } from './draft-of';

const bulletsOf = (markdown: string) =>
  markdown.split('\n').filter((line) => line.startsWith('- '));

describe('call_summary', () => {
  it('thanks, tells the six points in order, and asks for a yes or a correction', () => {
    const { draft } = draftOf('call_summary', fullDossier());
    expect(draft.subject).toBe('Our call on Monday: did I get this right?');
    expect(draft.to).toEqual([
      { address: 'dana.whitfield@haldenfoods.example', name: 'Dr. Dana Whitfield' },
    ]);
    expect(draft.cc).toEqual([]);
    expect(draft.markdown).toMatch(/^Hi Dana,\n\nThank you for your time on Monday\./u);
    expect(
      bulletsOf(draft.markdown).map((line) => /\*\*(.*?):\*\* (?=\S)/u.exec(line)?.[1]),
    ).toEqual([
      'Current situation',
      'Business priorities',
      'Competition',
      'Timeline',
      'Decision process',
      'Next steps',
    ]);
    expect(draft.markdown).toMatch(/Is that accurate\?.*\breply\b/u);
    expect(draft.markdown).toMatch(/Best,\nJordan$/u);
  });

  it('stays short around what was said', () => {
    expect(draftOf('call_summary', fullDossier()).draft.markdown.split(/\s+/u).length).toBeLessThan(
      200,
    );
    expect(
      draftOf('call_summary', sparseDossier()).draft.markdown.split(/\s+/u).length,
    ).toBeLessThan(100);
  });

  it('gives every point a sentence, however it was typed', () => {
    for (const line of bulletsOf(draftOf('call_summary', fullDossier()).draft.markdown)) {
      expect(line).toMatch(/:\*\* \p{Lu}.*\.$/u);
    }
  });

  it('reads well without a name or a day, which it asks for but can do without', () => {
    const drafted = draftOf('call_summary', sparseDossier());
    expect(withoutCaretMark(drafted.draft.markdown)).toMatch(
      /^Hello,\n\nThank you for your time\. /u,
    );
    expect(drafted.draft.subject).toBe('Our conversation: did I get this right?');
    expect(drafted.missing.filter((gap) => !gap.required).map((gap) => gap.key)).toEqual([
      'client.name',
      'call.when',
    ]);
  });

  it('takes the day of the call from the answer', () => {
    const { draft } = draftOf('call_summary', sparseDossier(), { 'call.when': '2026-09-15' });
    expect(draft.subject).toBe('Our call yesterday: did I get this right?');
  });

  it('forgets a call of long ago', () => {
    const dossier = fullDossier();
    const calls = dossier.calls.map((call) => ({ ...call, date: '2026-06-01' }));
    expect(draftOf('call_summary', { ...dossier, calls }).draft.subject).toMatch(
      /^Our conversation/u,
    );
  });

  it('is addressed to whoever there is on the client side', () => {
    const dossier = fullDossier();
    const people = dossier.people.filter((person) => person.role !== 'champion');
    expect(draftOf('call_summary', { ...dossier, people }).draft.markdown).toMatch(/^Hi Marcus,/u);
  });
});

describe('champion_recap', () => {
  it('shows the scorecard, thanks, and hands over to the AE, who is copied', () => {
    const { draft } = draftOf('champion_recap', fullDossier());
    expect(draft.to.map((person) => person.address)).toEqual([
      'dana.whitfield@haldenfoods.example',
    ]);
    expect(draft.cc.map((person) => person.address)).toEqual(['jordan.blake@northbeam.example']);
    expect(draft.markdown).toMatch(/Thank you for the time .*part in it/u);
    expect(draft.markdown).toContain('Three of the four criteria passed, one in part:');
    expect(bulletsOf(draft.markdown)).toEqual([
      '- **Matching on your July file:** passed, 93.4% (target: 90% without a touch)',
      '- **Nightly load of 50,000 invoices:** passed, 41 minutes (target: under 60 minutes)',
      '- **Single sign-on with Entra ID:** passed, worked on the first attempt',
      '- **Postings back to SAP:** passed in part, all but credit notes (target: all document types)',
    ]);
    expect(draft.markdown).toMatch(
      /Jordan Blake.*primary contact.*commercial framework.*implementation timeline/u,
    );
    expect(draft.markdown).toMatch(/Best,\nMei$/u);
  });

  it('keeps evidence and caveats inside the house', () => {
    expect(draftOf('champion_recap', fullDossier()).draft.markdown).not.toContain('4711');
  });

  it.each([
    [['pass', 'pass', 'pass', 'pass'], 'All four criteria passed:'],
    [
      ['pass', 'fail', 'fail', 'partial'],
      'One of the four criteria passed, one in part and two were not met:',
    ],
    [
      ['partial', 'fail', 'partial', 'partial'],
      'Three of the four criteria passed in part, one was not met:',
    ],
    [['fail', 'fail', 'fail', 'fail'], 'This is how it came out:'],
    [['pass', null, 'pass', 'pass'], 'This is how it came out:'],
  ] as const)('sums up %j', (verdicts, expected) => {
    const dossier = fullDossier();
    const facts = dossier.facts.map((fact) => {
      if (fact.field !== 'scorecard') return fact;
      const rows: unknown[] = Array.isArray(fact.value) ? fact.value : [];
      return {
        ...fact,
        value: rows.map((row, index) => Object.assign({}, row, { verdict: verdicts[index] })),
      };
    });
    expect(draftOf('champion_recap', { ...dossier, facts }).draft.markdown).toContain(
      `\n${expected}\n`,
    );
  });

  it('asks for the AE it can not find, name and address', () => {
    const drafted = draftOf('champion_recap', sparseDossier());
    expect(keysOf(drafted)).toEqual([
      'champion.name',
      'ae.name',
      'ae.address',
      'scorecard.0.criterion',
      'scorecard.0.result',
    ]);
    expect(drafted.missing.find((gap) => gap.key === 'ae.address')?.target).toEqual({
      kind: 'person',
      role: 'ae',
      property: 'address',
    });
  });

  it('takes the AE from the profile where the AE looks, and copies nobody to himself', () => {
    const { draft, missing } = draftOf(
      'champion_recap',
      { ...fullDossier(), people: fullDossier().people.filter((one) => one.role !== 'ae') },
      {},
      'ae',
    );
    expect(missing).toEqual([]);
    expect(draft.markdown).toContain('Jordan Blake, copied here');
    expect(draft.cc).toEqual([]);
  });
});

describe('csm_introduction', () => {
  it('holds everything an introduction needs', () => {
    const { draft } = draftOf('csm_introduction', fullDossier());
    expect(draft.subject).toContain('Priya Raman');
    expect(draft.to.map((person) => person.address)).toEqual([
      'dana.whitfield@haldenfoods.example',
    ]);
    expect(draft.cc.map((person) => person.address)).toEqual(['priya.raman@northbeam.example']);
    for (const said of [
      'full picture',
      "won't have to explain anything again",
      'We close the month in nine days',
      'Month-end close time from nine days to four days by 31 December 2026; invoices matched without a touch at 92%.',
      'The SAP connection is live by 2 November',
      'Before joining us she ran the finance shared-service centre',
      'You asked for someone who has sat through a December close',
      'will write to you within 24 hours to find a time for the kickoff',
      'I will be on that call',
      'all through your first 90 days: jordan.blake@northbeam.example or +47 555 01 42.',
      'looking forward to seeing month-end close time go from nine days to four days.',
    ]) {
      expect(draft.markdown).toContain(said);
    }
  });

  it('refers to the primer call only where it was held', () => {
    expect(draftOf('csm_introduction', fullDossier()).draft.markdown).toContain(
      'whom I told you about',
    );
    expect(
      draftOf('csm_introduction', { ...fullDossier(), meetings: [] }).draft.markdown,
    ).not.toContain('told you about');
  });

  it('has no words of its own for the experience and the pairing reason', () => {
    const drafted = draftOf('csm_introduction', sparseDossier());
    expect(keysOf(drafted)).toEqual(
      expect.arrayContaining(['introduction.csmExperience', 'introduction.pairingReason']),
    );
    expect(drafted.draft.markdown).toContain('Why the two of you? ⟦the reason for this pairing⟧');
  });

  it('gives the writer’s address where nothing else is said about reaching them', () => {
    const { draft } = draftOf('csm_introduction', sparseDossier());
    expect(draft.markdown).toContain('90 days: jordan.blake@northbeam.example.');
  });

  it('names an account manager where there is no CSM', () => {
    const dossier = fullDossier();
    const people = dossier.people.map((person) =>
      person.role === 'csm' ? { ...person, role: 'am' as const } : person,
    );
    expect(draftOf('csm_introduction', { ...dossier, people }).draft.subject).toContain(
      'Priya Raman',
    );
  });
});
