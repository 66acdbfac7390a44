import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import { captureFacts } from '@/lib/domain/capture/capture-facts';
import type { CaptureType } from '@/lib/domain/capture/capture-type';
import { isToldAside } from '@/lib/domain/capture/tagger/told-aside';
import { call, CONTEXT, notes, thread } from '../conversation';

type Voice = Parameters<typeof isToldAside>[2];

const asideAs = (type: CaptureType, words: string, voice: Voice, document: CaptureDocument) => {
  const [turn] = document.turns;
  return turn !== undefined && isToldAside(type, { norm: words, turn }, voice, document);
};
const aside = (words: string, voice: Voice, kind: 'mail' | 'transcript', before = '') =>
  asideAs('problem', words, voice, { ...notes(`${before}${words}`), kind });

describe('what is told aside', () => {
  it.each([
    'most teams your size lose four hours a week chasing signatures',
    'companies like yours usually lose orders because nobody sees them',
    'imagine your drivers wait two hours at the gate every morning',
    'our platform ends the hours that planners waste on retyping',
    'we lost a week to that ourselves before the last release',
    'on qualifications: nobody can be put on the list after their certificate ends',
  ])('is our own pitch in a mail of ours: %s', (norm) => {
    expect(aside(norm, 'ours', 'mail')).toBe(true);
    expect(aside(norm, 'theirs', 'mail')).toBe(false);
  });

  it.each([
    'as you told us, your drivers wait two hours at the gate',
    'an average application takes 71 days from submission to clearance',
  ])('is not what our mail sums up of theirs: %s', (norm) => {
    expect(aside(norm, 'ours', 'mail')).toBe(false);
  });

  it('is not what a mail of ours plays back, though it speaks to nobody', () => {
    const norm = 'nobody can say which version is right';
    expect(aside(norm, 'ours', 'mail')).toBe(true);
    expect(aside(norm, 'ours', 'mail', 'Let me play back what I heard. ')).toBe(false);
  });

  it.each([
    'at my last company we lost a week of orders',
    'three years ago we lost a customer because invoices went out twice',
    'we used to lose two hours a day, but that got fixed',
    'when we changed the tills it took eight months, and i still hear about it',
    'back in 2014 the warehouse stood still for two days',
  ])('is a story of the past: %s', (norm) => {
    expect(aside(norm, 'theirs', 'transcript')).toBe(true);
  });

  it.each([
    'two years ago the server died and we still have no copy',
    'we used to have two people on it, now every week orders are late',
    'we lose two hours a day retyping orders',
  ])('is not what has lasted since: %s', (norm) => {
    expect(aside(norm, 'theirs', 'transcript')).toBe(false);
  });

  it('is no problem of the customer in what is found', () => {
    const typesIn = (words: string) =>
      captureFacts(call(['Maya Lindqvist', 'How was it?'], ['Ines Quell', words]), CONTEXT).map(
        ({ type }) => type,
      );
    expect(typesIn('We lose two hours a day retyping orders.')).toContain('problem');
    expect(
      typesIn('We used to lose two hours a day retyping orders, but that got fixed last spring.'),
    ).not.toContain('problem');
    const mailed = thread(
      {
        name: 'Maya Lindqvist',
        address: 'maya@fernhill.example',
        at: null,
        words:
          'Hi Ines,\n\nImagine your drivers wait two hours at the gate every morning because nobody can see the slots.\n',
      },
      { name: 'Ines Quell', address: 'ines@larkhill.example', at: null, words: 'Thanks Maya.' },
    );
    expect(captureFacts(mailed, CONTEXT).map(({ type }) => type)).not.toContain('problem');
  });

  it('leaves what other types tell, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('ours', 'theirs', 'notes' as const),
        (norm, voice) => {
          expect(asideAs('commitment', norm, voice, { ...notes(norm), kind: 'mail' })).toBe(false);
          expect(asideAs('objection', norm, voice, { ...notes(norm), kind: 'transcript' })).toBe(
            false,
          );
        },
      ),
    );
  });
});
