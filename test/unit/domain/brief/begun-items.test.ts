import { expect, test } from 'vitest';
import { begunItems } from '@/lib/domain/brief/begun-items';
import { dossierOf } from './dossier-of';

test('of a brief nothing is begun, until something is written, met, promised or said to be none', () => {
  const { begun, all } = begunItems(dossierOf());
  expect(begun).toBe(0);
  expect(begunItems(dossierOf({ facts: { problem: 'Rotas take days.' } }))).toEqual({
    begun: 1,
    all,
  });
  expect(begunItems(dossierOf({ facts: { problem: '' }, none: ['problem'] })).begun).toBe(1);
  expect(begunItems(dossierOf({ people: [{ name: 'Dana', role: 'champion' }] })).begun).toBe(2);
  expect(begunItems(dossierOf({ promises: [{}] })).begun).toBe(1);
});
