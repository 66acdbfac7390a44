import { describe, expect, it } from 'vitest';
import { createAutosaveHub } from '@/components/deal/autosave-hub';
import type { Fact, FactState } from '@/lib/domain/brief/fact';
import { liftInto } from '@/lib/domain/brief/lift-into';
import { liftedFrom } from '@/lib/domain/brief/lifted-from';
import type { FactToSave } from '@/lib/queries/save-fact';
import { BackgroundHarness } from '../background/background-harness';
import { aDeal, NOW } from '../../fixtures/records';

const DEAL = aDeal().id;
const FIRST = { ref: 'call-0001', words: 'No data may leave the EU' };
const SECOND = { ref: 'call-0002', words: 'Night shifts stay on paper' };
const settle = () => new Promise((resolve) => setTimeout(resolve));
const stateOf = (value: unknown): FactState => ({ value, toConfirm: false, none: false });

/** Words of a call put into what must not be crossed, over what is written there by now. */
function lift(now: readonly string[], { ref, words }: typeof FIRST): FactToSave {
  const lifted = liftInto(now, {
    target: { kind: 'fact', field: 'redLines', part: '' },
    words,
    from: { kind: 'call', ref },
    at: NOW,
    rowId: 'row-unused',
  });
  if (lifted.kind === 'no_room') throw new Error('no room');
  const { value, origin } = lifted;
  const about = { dealId: DEAL, field: 'redLines', base: stateOf([]) } as const;
  return { ...about, state: stateOf(value), origins: [origin] };
}

describe('two sentences of two calls, lifted before a save', () => {
  it.each([
    ['is saved at the first try', 0],
    ['was saved, and its answer lost', 1],
  ])('lead back to both calls, each once, where the first save %s', async (_, lost) => {
    const background = new BackgroundHarness();
    await background.db.deals.put(aDeal());
    let failures = lost;
    const hub = createAutosaveHub(async ({ origins, outdated = [], ...fact }, unheard) => {
      const own = { origins: [...origins], outdated: [...outdated] };
      const input = { ...fact, ...own, unheard: [...unheard] };
      await background.ask('facts.save', input);
      failures -= 1;
      if (failures >= 0) throw new Error('worker killed');
    });
    hub.set(lift([], FIRST));
    if (lost > 0) {
      hub.flushAll();
      while (hub.snapshot().phase !== 'failed') await settle();
    }
    hub.set(lift([FIRST.words], SECOND));
    hub.flushAll();
    while (hub.snapshot().phase !== 'saved') await settle();
    const { facts = [] } = (await background.ask('deals.dossier', { id: DEAL })) ?? {};
    const [fact] = facts;
    expect(fact?.value).toEqual([FIRST.words, SECOND.words]);
    expect(fact?.origins.map(({ ref, quote }) => ({ ref, words: quote }))).toEqual([FIRST, SECOND]);
    for (const { ref, words } of [FIRST, SECOND]) expect(leadsBack(facts, ref)).toEqual([words]);
  });
});

function leadsBack(facts: readonly Fact[], ref: string): string[] {
  const text = `${FIRST.words}. ${SECOND.words}.`;
  return liftedFrom({ facts: [...facts], people: [] }, { ref, text }).map(({ quote }) => quote);
}
