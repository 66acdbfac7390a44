import { describe, expect, it } from 'vitest';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { withWrittenSteps } from '@/lib/domain/capture/follow-up/with-written-steps';
import { suggestionsOf } from '@/lib/domain/capture/suggest/suggestions-of';
import { originsOf, takeAll, takenVerdict } from '@/lib/domain/capture/suggest/take';
import { applyWrite } from '@/lib/domain/capture/suggest/apply-write';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { captureOf, said } from '../../../fixtures/said-facts';
import { dossierOf } from '../brief/dossier-of';

const NOW = '2026-11-20T10:00:00.000Z';
const CALL = captureOf('capture-call', [
  said.step('Dana', 'send the volume file', '2026-12-04'),
  said.theirs('Raj will sign the order form.'),
  said.promise('I will send the security pack.'),
  said.competitor('Kronos'),
]);
const suggestions = suggestionsOf([CALL], CALL.id, dossierOf());

/** The deal after all of it was taken, and before a verdict was kept. */
function taken(): Dossier {
  return takeAll(suggestions, 'take', dossierOf(), NOW).takings.reduce((dossier, taking) => {
    const { facts, ...after } = applyWrite(dossier, taking.write, NOW);
    const { write, suggestion } = taking;
    const origins = write.kind === 'fact' ? originsOf(suggestion.said, write.part) : [];
    return {
      ...after,
      facts: facts.map((fact) =>
        write.kind === 'fact' && fact.field === write.field
          ? { ...fact, origins: [...fact.origins, ...origins] }
          : fact,
      ),
    };
  }, dossierOf());
}

const kinds = (dossier: Dossier) =>
  withWrittenSteps([CALL], dossier)[0]?.facts.map(({ verdict }) =>
    verdict.kind === 'taken' ? verdict.into : verdict.kind,
  );

describe('steps that were taken while the page was closed', () => {
  it('count as taken, with the verdict that was on its way', () => {
    expect(kinds(taken())).toEqual(['nextStep', 'nextStep', 'promise', 'open']);
    const promise = takeAll(suggestions, 'take', dossierOf(), NOW).takings.find(
      ({ write }) => write.kind === 'promise',
    );
    expect(withWrittenSteps([CALL], taken())[0]?.facts[2]?.verdict).toEqual({
      ...(promise && takenVerdict(promise, NOW)),
      at: CALL.updatedAt,
    });
  });

  it('count as open where nobody took them, or the brief has lost them since', () => {
    expect(kinds(dossierOf())).toEqual(['open', 'open', 'open', 'open']);
    const dossier = taken();
    const value = { ...EMPTY_FACTS.callSummary, nextSteps: 'Something else' };
    const facts = dossier.facts.map((fact) =>
      fact.field === 'callSummary' ? { ...fact, value } : fact,
    );
    expect(kinds({ ...dossier, facts, promises: [] })).toEqual(['open', 'open', 'open', 'open']);
  });
});
