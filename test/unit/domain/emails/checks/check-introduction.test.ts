import { describe, expect, it } from 'vitest';
import {
  checkIntroduction,
  INTRODUCTION_ELEMENTS,
} from '@/lib/domain/emails/checks/check-introduction';
import { fullDossier } from '../../../../fixtures/dossiers';
import { draftOf } from '../draft-of';
import { WORDINGS } from './introduction-wordings';

const written = draftOf('csm_introduction', fullDossier()).draft.markdown;

const FREELY = `Dana, this is Priya. She knows it all, so there is no need to go over anything twice.
I asked for Priya because she has run four December closes herself.
I'll join the first call as well.`;

describe('checkIntroduction', () => {
  it('finds all three in our own mail and in a freely written one', () => {
    expect(checkIntroduction(written)).toEqual([]);
    expect(checkIntroduction(FREELY)).toEqual([]);
  });

  it.each([
    ['no_repeat', ", so you won't have to explain anything again"],
    ['pairing_reason', /Why the two of you\?[^\n]*/u],
    ['ae_on_call', ', and I will be on that call with you both'],
  ] as const)('misses %s when it is taken out', (element, words) => {
    const shortened = written.replace(words, '');
    expect(shortened).not.toBe(written);
    expect(checkIntroduction(shortened)).toEqual([element]);
  });

  it.each([
    ['ae_on_call', "I'll join the first call as well", "I won't be on the first call"],
    [
      'no_repeat',
      'there is no need to go over anything twice',
      'please explain it all to her again',
    ],
    [
      'pairing_reason',
      'because she has run four December closes herself',
      'because ⟦the reason for this pairing⟧',
    ],
  ] as const)('misses %s when the mail says otherwise', (element, from, to) => {
    expect(checkIntroduction(FREELY.replace(from, to))).toEqual([element]);
  });

  it('finds a known reason however it is led in', () => {
    const reason = 'She has run four December closes with the auditors in the room.';
    const text = `You won't need to repeat anything. Four December closes with the auditors in the room: that is Priya.
I will be on the call.`;
    expect(checkIntroduction(text)).toEqual(['pairing_reason']);
    expect(checkIntroduction(text, reason)).toEqual([]);
  });

  it('misses everything in an empty mail', () => {
    expect(checkIntroduction('')).toEqual(['no_repeat', 'pairing_reason', 'ae_on_call']);
  });

  describe.each(INTRODUCTION_ELEMENTS)('%s', (element) => {
    it.each(WORDINGS[element].says)('is said by: %s', (wording) => {
      expect(checkIntroduction(`Hi Dana,\n\n${wording}\n\nBest,\nMaya`)).not.toContain(element);
    });

    it.each(WORDINGS[element].lacks)('is not said by: %s', (wording) => {
      expect(checkIntroduction(`Hi Dana,\n\n${wording}\n\nBest,\nMaya`)).toContain(element);
    });
  });
});
