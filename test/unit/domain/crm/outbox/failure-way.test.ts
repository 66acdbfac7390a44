import { describe, expect, it } from 'vitest';
import { CRM_FAILURES, type CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import {
  endsWithConnection,
  stateAfter,
  stopsConnection,
} from '@/lib/domain/crm/outbox/failure-way';
import { nextTry } from '@/lib/domain/crm/outbox/next-try';

const failure = (kind: CrmFailureKind, retryAt: string | null = null) => ({
  kind,
  retryAt,
  detail: '',
});

/** After the first, the third and the hundredth try; whether all writes of the connection stop; whether a new connection ends it. */
const WAYS: Readonly<Record<CrmFailureKind, readonly [string, string, string, boolean, boolean]>> =
  {
    not_connected: ['stuck', 'stuck', 'stuck', false, true],
    not_permitted: ['stuck', 'stuck', 'stuck', true, true],
    expired: ['stuck', 'stuck', 'stuck', true, true],
    missing_scope: ['stuck', 'stuck', 'stuck', false, true],
    offline: ['waiting', 'waiting', 'waiting', true, false],
    rate_limited: ['waiting', 'waiting', 'waiting', true, false],
    server_error: ['waiting', 'waiting', 'waiting', true, false],
    not_json: ['waiting', 'waiting', 'waiting', true, false],
    changed: ['waiting', 'stuck', 'stuck', false, false],
    gone: ['stuck', 'stuck', 'stuck', false, false],
    refused: ['stuck', 'stuck', 'stuck', false, false],
  };

describe('what a failure means for a write', () => {
  it.each(CRM_FAILURES)('%s', (kind) => {
    const states = [1, 3, 100].map((attempts) => stateAfter(failure(kind), attempts));
    expect([...states, stopsConnection(kind), endsWithConnection(kind)]).toEqual(WAYS[kind]);
  });
});

describe('the next try', () => {
  const NOW = '2026-03-02T09:00:00.000Z';
  const seconds = (kind: CrmFailureKind, attempts: number, retryAt: string | null = null) =>
    (Date.parse(nextTry(failure(kind, retryAt), attempts, NOW)) - Date.parse(NOW)) / 1_000;

  it('comes twice as late each time, up to an hour', () => {
    const waits = [1, 2, 3, 7, 8, 9, 1_000].map((attempts) => seconds('server_error', attempts));
    expect(waits).toEqual([30, 60, 120, 1_920, 3_600, 3_600, 3_600]);
  });

  it('comes within five minutes where the network was away', () => {
    expect(seconds('offline', 50)).toBe(300);
  });

  it('waits for the CRM’s own time, but not for longer than a day', () => {
    expect(seconds('rate_limited', 1, '2026-03-02T09:10:00.000Z')).toBe(600);
    expect(seconds('rate_limited', 1, '2026-03-02T08:00:00.000Z')).toBe(30);
    expect(seconds('rate_limited', 1, '9999-01-01T00:00:00.000Z')).toBe(86_400);
  });
});
