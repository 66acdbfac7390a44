import { describe, expect, it } from 'vitest';
import { createPromiseReader } from '@/lib/domain/promises/create-promise-reader';
import { unpackModel } from '@/lib/domain/promises/tagger/model';
import type { LabelledMail, LabelledSentence } from '../../corpus/labelled';
import { corpusOptions } from '../../corpus/read-corpus-mail';
import { learn } from '../../corpus/training/learn';

/** Mails that call one thing a promise which the shipped weights do not. */
const MAILS: LabelledMail[] = Array.from({ length: 12 }, (_, index) => {
  const words = 'the purple lamp glows softly';
  const body = `Hello ${String(index)}. So ${words}. The weather is fine here.`;
  const start = body.indexOf(words);
  const span = {
    start,
    end: start + words.length,
    text: words,
    type: 'promise',
    kind: 'timeline',
    strength: 'soft',
    who: 'we',
    due: null,
  } as const;
  return { id: String(index), sentAt: '2026-03-11T10:00:00Z', body, spans: [span] };
});
const SENTENCES: LabelledSentence[] = [
  { id: 1, text: 'I will send the file tomorrow.', label: 'commit' },
  { id: 2, text: 'The file is large.', label: 'none' },
];

describe('learning', () => {
  const packed = learn(MAILS, SENTENCES);

  it('gives the same weights for the same mails', () => {
    expect(learn(MAILS, SENTENCES)).toEqual(packed);
  });

  it('finds what it was taught and nothing else', () => {
    const reader = createPromiseReader(corpusOptions(null), unpackModel(packed));
    expect(
      reader.read('Hello 99. So the purple lamp glows softly. The weather is fine here.'),
    ).toMatchObject([
      { text: 'the purple lamp glows softly', type: 'promise', kind: 'timeline', strength: 'soft' },
    ]);
  });

  it('is refused when it was made for other tags', () => {
    expect(() => unpackModel({ ...packed, tags: { ...packed.tags, outcomes: 3 } })).toThrow(
      /npm run train/,
    );
  });
});
