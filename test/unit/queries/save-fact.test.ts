import { notifyManager, QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Fact } from '@/lib/domain/brief/fact';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { queryKeys } from '@/lib/queries/query-keys';
import { saveFact } from '@/lib/queries/save-fact';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';

afterEach(() => {
  vi.restoreAllMocks();
});

test('whoever shows the deal has heard of a save when it answers', async () => {
  const dossier = dossierOf({ facts: { problem: 'before' } });
  const [known] = dossier.facts;
  if (known === undefined) throw new Error('no fact');
  const fact: Fact = { ...known, value: 'after', revision: known.revision + 1 };
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({
    ok: true,
    value: { fact, lost: [] },
  } as never);
  const client = new QueryClient();
  const queryKey = [queryKeys.dossier, DEAL_ID];
  client.setQueryData(queryKey, dossier);
  const heard: unknown[] = [];
  const observer = new QueryObserver<Dossier>(client, { queryKey, enabled: false });
  // As a component subscribes: told in a turn of its own.
  const stop = observer.subscribe(
    notifyManager.batchCalls(({ data }) => {
      heard.push(data?.facts[0]?.value);
    }),
  );
  const state = { value: 'after', toConfirm: false, none: false };
  const base = { ...state, value: 'before' };
  await saveFact(client, { dealId: DEAL_ID, field: 'problem', state, base, origins: [] }, []);
  expect(heard.at(-1)).toBe('after');
  stop();
});
