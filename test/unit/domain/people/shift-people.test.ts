import { describe, expect, test } from 'vitest';
import { newPerson } from '@/lib/domain/people/new-person';
import { partsOf, type PersonParts } from '@/lib/domain/people/person-parts';
import { shiftPeople } from '@/lib/domain/people/shift-people';

const person = (name: string, parts: Partial<PersonParts> = {}) =>
  partsOf(
    newPerson({ id: `person-${name}`, dealId: 'deal-northwind', updatedAt: '', name, ...parts }),
  );
const [ada, ben, cleo, dan] = ['ada', 'ben', 'cleo', 'dan'].map((name) => person(name)) as [
  PersonParts,
  PersonParts,
  PersonParts,
  PersonParts,
];
const names = (people: readonly PersonParts[] | null) => people?.map(({ name }) => name);

describe('a way back over the people map', () => {
  test('puts a removed person into their place among those who came since', () => {
    const way = { from: [ada, cleo], to: [ada, ben, cleo] };
    expect(names(shiftPeople([ada, cleo, dan], way))).toEqual(['ada', 'ben', 'cleo', 'dan']);
    expect(names(shiftPeople([ada, dan], way))).toEqual(['ada', 'dan', 'ben']);
  });

  test('takes nobody off who was written to since', () => {
    const way = { from: [ada, ben], to: [ada] };
    expect(names(shiftPeople([ada, ben], way))).toEqual(['ada']);
    expect(shiftPeople([ada, person('ben', { title: 'CFO' })], way)).toBeNull();
  });

  test('changes the parts that stand as they were left, and brings nobody back', () => {
    const way = {
      from: [person('ben', { title: 'CFO', phone: '1', addresses: ['b@n.example'] })],
      to: [person('ben')],
    };
    const now = person('ben', {
      title: 'Chair',
      phone: '1',
      addresses: ['b@n.example', 'x@n.example'],
    });
    expect(shiftPeople([now], way)).toEqual([
      person('ben', { title: 'Chair', addresses: ['x@n.example'] }),
    ]);
    expect(shiftPeople([ada], way)).toBeNull();
    expect(shiftPeople([person('ben', { title: 'Chair' })], way)).toBeNull();
  });

  test('takes an order back unless somebody made another one', () => {
    const way = { from: [ben, ada, cleo], to: [ada, ben, cleo] };
    expect(names(shiftPeople([ben, ada, cleo], way))).toEqual(['ada', 'ben', 'cleo']);
    expect(names(shiftPeople([ben, cleo, dan], way))).toBeUndefined();
    expect(shiftPeople([cleo, ben, ada], way)).toBeNull();
  });

  test('leaves a person whom both sides’ addresses would overfill', () => {
    const many = (letter: string) =>
      Array.from({ length: 15 }, (_, index) => `${letter}${String(index)}@n.example`);
    const way = { from: [person('ben')], to: [person('ben', { addresses: many('a') })] };
    expect(shiftPeople([person('ben', { addresses: many('b') })], way)).toBeNull();
  });
});
