import { describe, expect, it } from 'vitest';
import { proposeDeal } from '@/lib/domain/deals/propose-deal';

const person = (address: string, name: string | null = null) => ({ address, name });

describe('a new deal from a thread', () => {
  it('takes names, addresses and the company most people write from', () => {
    const proposal = proposeDeal(
      [
        person('dana@north-wind.example', 'Dana Whitfield'),
        person('priya.nair@north-wind.example'),
        person('advisor@consultants.example', 'Jo'),
      ],
      'Re: Pilot',
    );
    expect(proposal).toEqual({
      name: 'North Wind',
      company: 'North Wind',
      domains: ['north-wind.example'],
      people: [
        { name: 'Dana Whitfield', address: 'dana@north-wind.example' },
        { name: 'Priya Nair', address: 'priya.nair@north-wind.example' },
        { name: 'Jo', address: 'advisor@consultants.example' },
      ],
    });
  });

  it('names the deal after the subject where everyone writes from a public provider', () => {
    expect(
      proposeDeal([person('dana@gmail.com', 'Dana')], 'AW: Re: Rostering pilot'),
    ).toMatchObject({
      name: 'Rostering pilot',
      company: '',
      domains: [],
    });
  });

  it.each([
    ['acme.co.uk', 'Acme'],
    ['mail.acme.com', 'Acme'],
    ['kestrel-foods.com.au', 'Kestrel Foods'],
  ])('reads the company from %s', (domain, company) => {
    expect(proposeDeal([person(`x@${domain}`)], '').company).toBe(company);
  });

  it('lists a person once, and leaves empty what no address tells', () => {
    const twice = [person('info@acme.example'), person('info@acme.example', 'Info desk')];
    expect(proposeDeal(twice, '').people).toEqual([
      { name: 'Info desk', address: 'info@acme.example' },
    ]);
    expect(proposeDeal([person('x1@acme.example')], '').people[0]?.name).toBe('');
    expect(proposeDeal([], '')).toEqual({ name: '', company: '', domains: [], people: [] });
  });
});
