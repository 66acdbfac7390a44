import { describe, expect, it } from 'vitest';
import { priceToAe, type PricePoint } from '@/lib/domain/emails/price-to-ae';

const point: PricePoint = {
  sentences: ['We will waive the setup fee.'],
  subject: 'Next steps',
  people: [{ address: 'dana@northwind.example', name: 'Dana Whitfield' }],
  company: 'Northwind Clinics',
  ae: { address: 'ines@fernhill.example', name: 'Ines Duarte' },
  me: 'Sam Okafor',
  saidOn: null,
  locale: 'en-GB',
};

describe('the mail that hands a point about price over', () => {
  it('goes to the AE with the sentence, whose it was meant for and the thread', () => {
    const { subject, to, markdown } = priceToAe(point);
    expect(subject).toBe('A pricing point from Northwind Clinics for you');
    expect(to).toEqual([point.ae]);
    expect(markdown).toBe(`Hi Ines,

This came up with Dana Whitfield and is yours to answer, so I have left it out of my mail:

- “We will waive the setup fee.”

It is the thread “Next steps”. Will you take it up with them, or tell me what I may say?

Thanks,
Sam`);
  });

  it('says the day where it was said aloud, and reads well without names', () => {
    const said = { ...point, saidOn: '2026-03-02', subject: '', company: '', people: [], ae: null };
    const { subject, to, markdown } = priceToAe(said);
    expect(subject).toBe('A pricing point for you');
    expect(to).toEqual([]);
    expect(markdown).toContain('Hi,\n\nI said this on 2 March 2026, and it is yours');
    expect(markdown).toContain('\n\nWill you take it up with them');
  });

  it('shows names and sentences as text, whatever they hold', () => {
    const hostile = '*x* [y](https://evil.example) {{ me }} <img src=x>';
    const people = [{ address: 'a@b.example', name: hostile }];
    const { markdown, subject } = priceToAe({
      ...point,
      sentences: [hostile],
      people,
      company: hostile,
    });
    expect(markdown).not.toMatch(/(?<!\\)\*x\*|(?<!\\)\[y\]|(?<!\\)<img/u);
    expect(subject).toContain('{{ me }}');
  });
});
