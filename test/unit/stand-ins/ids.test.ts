import { describe, expect, it } from 'vitest';
import { clientId, legacyId, permId, tokenOf } from '../../stand-ins/gmail/page/ids';

describe('ids of the stand-in mailbox', () => {
  it('look like the real ones', () => {
    const legacy = legacyId(new Date('2026-03-02T10:00:00Z'), 5);
    expect(legacy).toMatch(/^[0-9a-f]{16}$/);
    expect(permId('thread', legacy)).toMatch(/^thread-f:\d{19}$/);
    expect(clientId('msg')).toMatch(/^msg-a:r-?\d{10,20}$/);
    expect(tokenOf(legacy)).toMatch(/^FMfcg[A-Za-z]{27}$/);
  });

  it('differ for neighbouring threads', () => {
    const first = legacyId(new Date('2026-01-01'), 0);
    const second = legacyId(new Date('2026-01-02'), 997);
    expect(permId('thread', first)).not.toBe(permId('thread', second));
    expect(tokenOf(first)).not.toBe(tokenOf(second));
  });
});
