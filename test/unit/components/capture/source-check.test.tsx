// @vitest-environment happy-dom
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Conversation } from '@/components/capture/conversation';
import { SourceCheck } from '@/components/capture/source-check';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { useDealScope } from '@/components/deal/use-deal-scope';
import { aDossier, maya } from '../../../fixtures/records';
import { said } from '../../../fixtures/said-facts';
import { workerContext } from '../../reading/worker-context';
import { axeFindings } from '../axe-findings';
import { fakeBackground } from '../fake-background';
import { mount } from '../mount';

const dossier = aDossier();
const conversation: Conversation = {
  input: {
    kind: 'thread',
    document: { kind: 'thread', text: '', turns: [] },
    title: 'Rollout',
    heldAt: null,
    thread: { mailbox: maya.address, threadId: 'thread-f:1', messages: [] },
    cut: 2,
    folded: 4,
  },
  saidOfIt: { heldAt: null, ours: [], theirs: [] },
  context: workerContext,
  kind: 'thread',
  title: 'Rollout',
  heldAt: null,
  people: [],
  facts: [said.competitor('Kronos')],
  left: 3,
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a conversation that was read', () => {
  test('says what of it was left out', async () => {
    fakeBackground({ 'profile.get': () => maya });
    const container = await mount(<Page />);
    expect(container.textContent).toContain('3 more left out.');
    expect(container.textContent).toContain('2 mails were too long to be read to their end.');
    expect(container.textContent).toContain('4 folded messages were not read. Open them');
    expect(await axeFindings(container)).toEqual([]);
  });
});

function Page() {
  const [hub] = useState(() => createAutosaveHub(() => Promise.reject(new Error('unused'))));
  return (
    <DealProvider value={useDealScope(dossier, hub)}>
      <main>
        <h1>Northwind</h1>
        <SourceCheck
          conversation={conversation}
          isKeeping={false}
          isNotKept={false}
          onSaid={vi.fn()}
          onKeep={vi.fn()}
          onBack={vi.fn()}
        />
      </main>
    </DealProvider>
  );
}
