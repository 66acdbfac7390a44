import { describe, expect, test } from 'vitest';
import type { Origin } from '@/lib/domain/brief/origin';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { applyWrite } from '@/lib/domain/capture/suggest/apply-write';
import { outdatedOrigins } from '@/lib/domain/capture/suggest/outdated-origins';
import { suggestionsOf } from '@/lib/domain/capture/suggest/suggestions-of';
import { originsOf, takeAll, takenVerdict } from '@/lib/domain/capture/suggest/take';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { captureOf, said } from '../../../../fixtures/said-facts';
import { dossierOf } from '../../brief/dossier-of';

const NOW = '2026-11-20T10:00:00.000Z';

/** Takes facts one by one, each in the place of what contradicts it, and gives the quotes that go with each. */
function replaced(facts: readonly CapturedFact[], more: readonly Origin[] = []) {
  let capture = captureOf('capture-call', facts);
  let dossier: Dossier = dossierOf();
  const gone: string[][] = [];
  for (const fact of facts) {
    const read = { ...capture, facts: capture.facts.slice(0, facts.indexOf(fact) + 1) };
    const one = suggestionsOf([read], capture.id, dossier).find(
      ({ verdict }) => verdict.kind === 'open',
    );
    const [taking] = one === undefined ? [] : takeAll([one], 'instead', dossier, NOW).takings;
    if (taking === undefined) throw new Error(`nothing to take: ${fact.quote}`);
    const outdated = outdatedOrigins(taking, { dossier, captures: [capture] }, NOW);
    gone.push(outdated.map(({ quote }) => quote));
    const { write, suggestion } = taking;
    const after = applyWrite(dossier, write, NOW);
    const added = write.kind === 'fact' ? originsOf(suggestion.said, write.part) : [];
    dossier = {
      ...after,
      facts: after.facts.map((one) => ({ ...one, origins: [...one.origins, ...added, ...more] })),
    };
    capture = {
      ...capture,
      facts: capture.facts.map((kept) =>
        kept.fact.quote === fact.quote ? { ...kept, verdict: takenVerdict(taking, NOW) } : kept,
      ),
    };
  }
  return gone;
}

describe('the words that spoke for what is replaced', () => {
  test('go with the event, whoever said them', () => {
    const crm: Origin = { part: 'event', kind: 'crm', ref: 'hubspot', quote: 'Season', at: NOW };
    const facts = [said.event('The winter season starts', '2027-06-01'), said.event('The audit')];
    expect(replaced(facts, [crm])).toEqual([[], [facts[0]?.quote, 'Season']]);
  });

  test('go of a row where they say otherwise, and stay where they tell another part of it', () => {
    const facts = [
      said.criterion('Time to fill a shift', { baseline: '9 days' }),
      said.criterion('The time to fill a shift', { target: '3 days' }),
      said.criterion('Time to fill each shift', { target: '2 days' }),
    ];
    expect(replaced(facts)).toEqual([[], [], [facts[1]?.quote]]);
  });

  test('go of a day', () => {
    const facts = [said.day('Go-live', '2027-02-01'), said.day('The kick-off', '2027-03-01')];
    expect(replaced(facts)).toEqual([[], ['Go-live']]);
  });
});
