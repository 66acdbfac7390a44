import { describe, expect, it } from 'vitest';
import { chooseTypes } from '@/lib/domain/capture/tagger/choose-types';
import { TAGGED_TYPES, type TaggedType } from '@/lib/domain/capture/tagger/tagged-types';

const chosen = (likely: Partial<Record<TaggedType, number>>) =>
  chooseTypes(TAGGED_TYPES.map((type) => likely[type] ?? 0)).map(({ type }) => type);

describe('what a sentence is offered as', () => {
  it('is what is likely enough, and may be two things', () => {
    expect(chosen({ problem: 0.9, competitor: 0.8, date: 0.1 })).toEqual(['problem', 'competitor']);
    expect(chosen({ problem: 0.2 })).toEqual([]);
  });

  it('is never somebody’s commitment and a step assigned to them', () => {
    expect(chosen({ commitment: 0.8, next_step: 0.9 })).toEqual(['next_step']);
    expect(chosen({ commitment: 0.9, next_step: 0.8 })).toEqual(['commitment']);
  });

  it('is no date beside the event whose day it is', () => {
    expect(chosen({ compelling_event: 0.6, date: 0.9 })).toEqual(['compelling_event']);
    expect(chosen({ compelling_event: 0.4, date: 0.9 })).toEqual(['date']);
  });
});
