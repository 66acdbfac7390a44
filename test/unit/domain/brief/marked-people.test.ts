import { expect, test } from 'vitest';
import { itemState } from '@/lib/domain/brief/item-state';
import { DONE_PEOPLE } from './done-dossier';
import { dossierOf } from './dossier-of';

test('a champion who is to be confirmed keeps the profile open', () => {
  const people = DONE_PEOPLE.map((one) => ({ ...one, toConfirm: one.role === 'champion' }));
  expect(itemState('championProfile', dossierOf({ people })).reason?.code).toBe(
    'marked_to_confirm',
  );
  expect(itemState('buyerPriorities', dossierOf({ people })).state).toBe('done');
});
