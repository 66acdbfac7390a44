import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { connectCrm } from '@/lib/queries/connect-crm';
import { crmConnectionsQuery } from '@/lib/queries/crm-connections-query';
import { disconnectCrm } from '@/lib/queries/disconnect-crm';
import { testConnection } from '@/lib/queries/test-connection';
import { NOW } from '../../fixtures/records';

const HUBSPOT = { crm: 'hubspot', origin: 'https://api.hubapi.com' } as const;
const connection = {
  ...HUBSPOT,
  signIn: 'key',
  user: 'maya@baton.example',
  connectedAt: NOW,
  workedAt: NOW,
  failure: null,
} as const;

function answering(value: unknown) {
  return vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true, value } as never);
}

it('the list of connections is asked for again after each change, and no key stays behind', async () => {
  const client = new QueryClient();
  answering([connection]);
  expect(await client.query(crmConnectionsQuery)).toEqual([connection]);
  const isOld = () => client.getQueryState(crmConnectionsQuery.queryKey)?.isInvalidated;

  answering({ ok: true, connection });
  const connecting = new MutationObserver(client, connectCrm);
  await connecting.mutate({ ...HUBSPOT, signIn: { kind: 'key', key: 'pat-secret' } });
  expect(isOld()).toBe(true);
  // As its form does when it goes.
  connecting.reset();
  await vi.waitFor(() => {
    expect(JSON.stringify(client.getMutationCache().getAll())).not.toContain('pat-secret');
  });

  for (const change of [testConnection, disconnectCrm]) {
    answering([connection]);
    await client.query(crmConnectionsQuery);
    answering(change === testConnection ? connection : null);
    await new MutationObserver(client, change as typeof testConnection).mutate(HUBSPOT);
    expect(isOld()).toBe(true);
  }
});
