import { describe, expect, it } from 'vitest';
import { concessionsIn, givesAway } from '@/lib/domain/ledger/concessions-in';

describe('what is given away in notes', () => {
  it.each([
    'I told Dana we would throw the $40k analytics module in.',
    'We said the $40k module comes free for the first year.',
    'Promised them 20% off if it slips.',
    'We’ll waive the setup fee.',
    'I offered a discount on the second site.',
    'Agreed that training is free of charge.',
  ])('%s', (sentence) => {
    expect(concessionsIn(sentence)).toEqual([sentence]);
  });

  it.each([
    'They asked for a discount.',
    'We told them there is no discount on the second site, and they did not like it.',
    'They pushed for 20% off and we said no.',
    'Their free trial of the rival ends in May.',
    'SSO works with agency staff.',
    'The competitor throws training in.',
    'We feel free to skip the last step.',
    '',
  ])('none: %s', (sentence) => {
    expect(concessionsIn(sentence)).toEqual([]);
  });

  it('are told one by one', () => {
    const notes =
      'Good call. We will waive the fee; they were pleased.\nI said support is free too.';
    expect(concessionsIn(notes)).toEqual(['We will waive the fee;', 'I said support is free too.']);
  });

  it('needs no word for who gives it where it is said to be a promise', () => {
    expect(givesAway('Analytics module for free')).toBe(true);
    expect(givesAway('No discount, not even for two sites')).toBe(false);
    expect(givesAway('The deck by Friday')).toBe(false);
  });
});
