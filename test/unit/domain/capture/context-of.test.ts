import { describe, expect, it } from 'vitest';
import { captureContextOf } from '@/lib/domain/capture/context-of';
import { sideOf } from '@/lib/domain/capture/sides';
import { aDossier, aPerson, maya } from '../../../fixtures/records';

const READ_AT = {
  sentAt: '2026-03-04T15:00:00.000Z',
  timeZone: 'Europe/Stockholm',
  locale: 'en-GB',
};
const PROFILE = {
  ...maya,
  name: 'Maya Lind',
  address: 'maya@fernhill.example',
  ownDomains: ['Fernhill.example'],
};

const context = captureContextOf(
  PROFILE,
  aDossier({
    people: [
      aPerson({ name: 'Dana Whit', role: 'champion', addresses: ['dana@northwind.example'] }),
      aPerson({ name: 'Ray Diaz', role: 'it_owner', addresses: ['ray.diaz@gmail.com'] }),
      aPerson({ name: 'Sam Osei', role: 'se', addresses: ['sam@partner.example'] }),
      aPerson({ name: 'Kit Ray', role: 'other', addresses: ['kit@uk.fernhill.example'] }),
      aPerson({ name: ' ', role: 'other', addresses: [] }),
    ],
  }),
  READ_AT,
);

describe('what a conversation of a deal is read against', () => {
  it('knows the rep, their domains and who has a role or an address on our side as ours', () => {
    expect(context.ours).toEqual({
      names: ['Maya Lind', 'Sam Osei', 'Kit Ray'],
      addresses: ['maya@fernhill.example', 'sam@partner.example', 'kit@uk.fernhill.example'],
      domains: ['fernhill.example'],
    });
  });

  it('knows the others as theirs, and their domains where not anybody has an address', () => {
    expect(context.theirs).toEqual({
      names: ['Dana Whit', 'Ray Diaz'],
      addresses: ['dana@northwind.example', 'ray.diaz@gmail.com'],
      domains: ['northwind.example'],
    });
  });

  it('tells sides by it', () => {
    expect(sideOf({ name: 'Maya', address: null }, context)).toBe('ours');
    expect(sideOf({ name: '', address: 'new@northwind.example' }, context)).toBe('theirs');
    expect(sideOf({ name: 'Ray Diaz', address: null }, context)).toBe('theirs');
    expect(sideOf({ name: 'Sam', address: 'sam@partner.example' }, context)).toBe('ours');
  });

  it('means dates as the rep does', () => {
    expect(context).toMatchObject({
      ...READ_AT,
      holidays: PROFILE.holidays,
      weekend: PROFILE.weekend,
    });
  });
});
