import { describe, expect, it } from 'vitest';
import { isPublicMailDomain } from '@/lib/domain/mail/public-mail-domains';
import { isOwnAddress } from '@/lib/domain/mail/is-own-address';

describe('public mail domains', () => {
  it.each([
    'gmail.com',
    'GMX.de',
    'yahoo.co.uk',
    'hotmail.fr',
    'outlook.com.br',
    'proton.me',
    'qq.com',
  ])('%s is one', (domain) => {
    expect(isPublicMailDomain(domain)).toBe(true);
  });
  it.each(['northwind.example', 'yahoo-inc.com', 'gmail.com.evil.example', 'live.acme.com', ''])(
    '%s is none',
    (domain) => {
      expect(isPublicMailDomain(domain)).toBe(false);
    },
  );
});

describe('own addresses', () => {
  const own = { address: 'maya@gmail.com', ownDomains: ['fernhill.example'] };
  it.each([
    ['maya@gmail.com', true],
    ['someone@gmail.com', false],
    ['ines@fernhill.example', true],
    ['ines@eu.fernhill.example', true],
    ['ines@notfernhill.example', false],
  ])('%s: %s', (address, expected) => {
    expect(isOwnAddress(address, own)).toBe(expected);
  });
});
