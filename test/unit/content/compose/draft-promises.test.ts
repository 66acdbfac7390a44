// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { DraftJudgement } from '@/lib/content/compose/draft-judge';
import { readDraftItems } from '@/lib/content/compose/draft-promises';
import type { DraftVerdicts } from '@/lib/content/compose/draft-verdicts';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import { createVerdictMemory } from '@/lib/content/compose/draft-verdicts';
import { plainJudgement, spanOf } from '../items';

const verdictsOf = () => createVerdictMemory().of(document.createElement('div'), null);

const read = (
  text: string,
  spans: readonly PromiseSpan[],
  verdicts: DraftVerdicts = verdictsOf(),
  judgement: Partial<DraftJudgement> = {},
) => readDraftItems(text, spans, verdicts, { ...plainJudgement, ...judgement });

describe('readDraftItems', () => {
  it('shows the whole sentence a promise stands in', () => {
    const text = 'Thanks. If you sign,  we will waive it.\nBye';
    const [item] = read(text, [spanOf(text, 'we will waive it')], verdictsOf());
    expect(item?.sentence).toBe('If you sign, we will waive it.');
    expect(item?.due).toBe('2026-12-01');
  });

  it('keeps two promises of one sentence apart', () => {
    const text = 'We will waive it and we will ship it.';
    const spans = [spanOf(text, 'We will waive it'), spanOf(text, 'we will ship it')];
    const items = read(text, spans, verdictsOf());
    expect(items.map(({ sentence }) => sentence)).toEqual(['We will waive it', 'we will ship it']);
    expect(new Set(items.map(({ key }) => key)).size).toBe(2);
  });

  it('keeps a verdict while text around the passage changes', () => {
    const verdicts = verdictsOf();
    const before = 'We will waive it.';
    const [first] = read(before, [spanOf(before, 'We will waive it')], verdicts);
    verdicts.keep({ key: first?.key ?? '', record: false, kind: 'timeline', due: null }, false);
    const after = `Hello Anna. ${before} We will waive it.`;
    const spans = [
      spanOf(after, 'We will waive it'),
      spanOf(after, 'We will waive it', after.lastIndexOf('We')),
    ];
    const items = read(after, spans, verdicts);
    expect(items.map(({ record, kind, due }) => ({ record, kind, due }))).toEqual([
      { record: false, kind: 'timeline', due: null },
      { record: true, kind: 'custom_work', due: '2026-12-01' },
    ]);
  });

  it('gives a reopened draft the verdicts of its first compose', () => {
    const memory = createVerdictMemory();
    const first = document.createElement('div');
    const kept = { key: 'k', record: false, kind: 'timeline', due: null } as const;
    memory.of(first, null).keep(kept, true);
    memory.of(first, 'draft-1');
    expect(memory.of(document.createElement('div'), 'draft-1').get('k')).toMatchObject(kept);
    expect(memory.of(document.createElement('div'), 'draft-2').get('k')).toBeUndefined();
  });

  it('leaves out wordings that are never flagged', () => {
    const text = 'We will waive it. We will ship it.';
    const spans = [spanOf(text, 'We will waive it'), spanOf(text, 'We will ship it')];
    const isFlagged = (span: PromiseSpan) => !span.text.includes('waive');
    const items = read(text, spans, verdictsOf(), { isFlagged });
    expect(items.map(({ words }) => words)).toEqual(['We will ship it']);
  });

  it('records nothing of a mail that is not recorded', () => {
    const text = 'We will waive it.';
    const spans = [spanOf(text, 'We will waive it')];
    const [item] = read(text, spans, verdictsOf(), { isRecorded: false });
    expect(item?.record).toBe(false);
  });

  it('compares with what was said before by the kind the rep gave it', () => {
    const text = 'We will waive it.';
    const spans = [spanOf(text, 'We will waive it')];
    const verdicts = verdictsOf();
    const [first] = read(text, spans, verdicts);
    verdicts.keep({ key: first?.key ?? '', record: true, kind: 'timeline', due: null }, false);
    const earlier = {
      id: 'promise-1',
      relation: 'repeats',
      about: null,
      sentence: 'We waive it',
      sentAt: null,
    } as const;
    const earlierOf = ({ kind }: { kind: string }) => (kind === 'timeline' ? earlier : null);
    expect(read(text, spans, verdicts, { earlierOf })[0]?.earlier).toEqual(earlier);
  });
});
