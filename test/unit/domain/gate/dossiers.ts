import type { Dossier } from '@/lib/domain/deals/dossier';
import { fullBrief } from '../../../fixtures/full-brief';
import { aDeal } from '../../../fixtures/records';

/** A deal of which nothing is known but its name. */
export function aDossier(): Dossier {
  return {
    deal: aDeal(),
    people: [],
    facts: [],
    promises: [],
    emails: [],
    meetings: [],
    calls: [],
    readinessChecks: [],
  };
}

/** A deal whose brief is complete. */
export function aFullDossier(): Dossier {
  const dossier = fullBrief();
  return {
    ...dossier,
    facts: dossier.facts.map((fact) => ({ ...fact, toConfirm: false })),
    people: dossier.people.map((person) => ({ ...person, toConfirm: false })),
  };
}
