import { expect, test } from 'vitest';
import { answeredPeople } from '@/components/sidebar/emails/answered-people';
import type { MissingFact } from '@/lib/domain/emails/email-draft';
import type { PersonRole } from '@/lib/domain/people/person';
import { DEAL_ID, dossierOf } from '../domain/brief/dossier-of';

const gap = (role: PersonRole, property: 'name' | 'address'): MissingFact => ({
  key: `${role}.${property}`,
  input: property,
  target: { kind: 'person', role, property },
  required: true,
  placeholder: null,
});
const asked = [gap('champion', 'name'), gap('champion', 'address')];

test('name and address of one role make one person, also when corrected', () => {
  const ids = new Map<PersonRole, string>();
  const after = (answers: Record<string, string>) =>
    answeredPeople(gap('champion', 'name'), { asked, answers, people: [], ids, dealId: DEAL_ID });
  const [first] = after({ 'champion.name': 'Ana' });
  const [second, ...others] = after({
    'champion.name': 'Ana Lindqvist',
    'champion.address': 'Ana@Kestrel.com',
  });
  expect(others).toEqual([]);
  expect(second).toMatchObject({
    id: first?.id,
    role: 'champion',
    name: 'Ana Lindqvist',
    addresses: ['ana@kestrel.com'],
  });
});

test('a known person without an address is completed, not doubled', () => {
  const { people } = dossierOf({ people: [{ role: 'champion', name: 'Dana' }] });
  const made = answeredPeople(gap('champion', 'address'), {
    asked: [gap('champion', 'address')],
    answers: { 'champion.address': 'dana@northwind.com' },
    people,
    ids: new Map(),
    dealId: DEAL_ID,
  });
  expect(made).toMatchObject([{ id: 'person-0', name: 'Dana', addresses: ['dana@northwind.com'] }]);
});
