import { expect, test } from 'vitest';
import { mergeDossier } from '@/lib/queries/merge-dossier';
import { dossierOf } from '../domain/brief/dossier-of';

const at = (problem: string, revision: number) => {
  const dossier = dossierOf({ facts: { problem } });
  return { ...dossier, facts: dossier.facts.map((fact) => ({ ...fact, revision })) };
};

test('an answer that is older than the last save takes nothing back', () => {
  expect(mergeDossier(at('just saved', 5), at('before that', 4))?.facts[0]?.value).toBe(
    'just saved',
  );
});

test('a newer answer is shown', () => {
  expect(mergeDossier(at('mine', 5), at('from another tab', 6))?.facts[0]?.value).toBe(
    'from another tab',
  );
});

test('a deal that is gone is gone', () => {
  expect(mergeDossier(at('mine', 5), null)).toBeNull();
});
