import { describe, expect, it } from 'vitest';
import { messageTime } from '@/lib/hosts/gmail/message-time';

// An id of a message that was published with its headers: "Sat, 23 Aug 2014 14:02:24 -0700".
const LEGACY = '14804ad5ff61cc88';
const DECIMAL = `msg-f:${BigInt(`0x${LEGACY}`).toString()}`;
const AT = '2014-08-23T21:02:24.246Z';

describe('the time in a message’s id', () => {
  it('is read from the decimal or the hex form', () => {
    expect(messageTime(`#${DECIMAL}`, null)).toBe(AT);
    expect(messageTime(null, LEGACY)).toBe(AT);
  });

  it('is the legacy id’s where the page gave the message its id itself', () => {
    expect(messageTime('#msg-a:r-7673660351152959857', LEGACY)).toBe(AT);
    expect(messageTime('#msg-a:r7673660351152959857', null)).toBeNull();
  });

  it.each([
    ['#msg-f:1', null],
    ['#msg-f:99999999999999999999', null],
    ['#msg-f:-1840959905192440233', null],
    ['#msg-f:r1840959905192440233', null],
    ['', ''],
    [null, 'undefined'],
    [null, '0000000000000001'],
    [null, 'ffffffffffffffff'],
  ])('is unknown for %s and %s', (permId, legacyId) => {
    expect(messageTime(permId, legacyId)).toBeNull();
  });
});
