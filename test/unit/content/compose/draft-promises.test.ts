// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDraftItems } from '@/lib/content/compose/draft-promises';
import { createVerdictMemory } from '@/lib/content/compose/draft-verdicts';
import { spanOf } from '../items';

const verdictsOf = () => createVerdictMemory().of(document.createElement('div'), null);

describe('readDraftItems', () => {
  it('shows the whole sentence a promise stands in', () => {
    const text = 'Thanks. If you sign,  we will waive it.\nBye';
    const [item] = readDraftItems(text, [spanOf(text, 'we will waive it')], verdictsOf());
    expect(item?.sentence).toBe('If you sign, we will waive it.');
    expect(item?.due).toBe('2026-12-01');
  });

  it('keeps two promises of one sentence apart', () => {
    const text = 'We will waive it and we will ship it.';
    const spans = [spanOf(text, 'We will waive it'), spanOf(text, 'we will ship it')];
    const items = readDraftItems(text, spans, verdictsOf());
    expect(items.map(({ sentence }) => sentence)).toEqual(['We will waive it', 'we will ship it']);
    expect(new Set(items.map(({ key }) => key)).size).toBe(2);
  });

  it('keeps a verdict while text around the passage changes', () => {
    const verdicts = verdictsOf();
    const before = 'We will waive it.';
    const [first] = readDraftItems(before, [spanOf(before, 'We will waive it')], verdicts);
    verdicts.keep({ key: first?.key ?? '', record: false, kind: 'timeline', due: null }, false);
    const after = `Hello Anna. ${before} We will waive it.`;
    const spans = [
      spanOf(after, 'We will waive it'),
      spanOf(after, 'We will waive it', after.lastIndexOf('We')),
    ];
    const items = readDraftItems(after, spans, verdicts);
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
});
