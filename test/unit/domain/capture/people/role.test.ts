import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capturePeople } from '@/lib/domain/capture/people/capture-people';
import { guessRoles, ROLE_OUTCOMES } from '@/lib/domain/capture/people/role';
import type { CaptureDocument } from '@/lib/domain/capture/capture-document';
import { finish } from '@/lib/domain/steps';
import { call, CONTEXT, notes } from '../conversation';

function rolesIn(document: CaptureDocument) {
  const people = finish(capturePeople(document, CONTEXT));
  return Object.fromEntries(people.map(({ value }) => [value.name, value.role]));
}

describe('the part somebody plays', () => {
  it.each([
    ['Head of Purchasing', 'procurement'],
    ['Einkäuferin', 'procurement'],
    ['CFO', 'economic_buyer'],
    ['co-owner', 'economic_buyer'],
    ['IT manager', 'it_owner'],
    ['Head of IT', 'it_owner'],
  ])('is told outright by the title %s', (title, role) => {
    expect(guessRoles([{ title, features: [] }])).toEqual([role]);
  });

  it.each(['Deputy Finance Director', 'museum guide', ''])(
    'is not told by the title "%s" alone',
    (title) => {
      expect(guessRoles([{ title, features: [] }])).toEqual([null]);
    },
  );

  it('is guessed from who speaks most and what the others are', () => {
    const roles = rolesIn(
      call(
        ['Maya Lindqvist', 'Shall we do a round?'],
        [
          'Ines Quell',
          "I'm Ines Quell, operations manager. We lose a day a week to this, it goes through my whole team, and I'd rather have it gone by autumn.",
        ],
        ['Tore Blix', "I'm Tore Blix, scheduling clerk, I'm in the tool all day."],
      ),
    );
    expect(roles).toEqual({ 'Ines Quell': 'champion', 'Tore Blix': 'day_to_day_user' });
  });

  it("doesn't take what is said of the next one for theirs", () => {
    const told = 'signs everything above ten thousand and has the last word';
    const apart = rolesIn(notes(`Larkhill\n- Tore Blix, clerk; Ines Quell, who ${told}\n`));
    const own = rolesIn(notes(`Larkhill\n- Ines Quell, who ${told}; Tore Blix, clerk\n`));
    expect(apart).toEqual(own);
    expect(own['Ines Quell']).toBe('economic_buyer');
    expect(own['Tore Blix']).not.toBe('economic_buyer');
  });

  it('is given to who is likeliest to play it, where one alone does', () => {
    const manager = ['office first champion', 'office champion', 'rank 2', 'above others'];
    const most = { title: '', features: ['speaks', 'speaks most', 'speaks first', ...manager] };
    const less = { title: '', features: ['speaks', 'speaks most', ...manager] };
    expect(guessRoles([less])).toEqual(['champion']);
    expect(guessRoles([most, less])).toEqual(['champion', null]);
  });

  it('is one that the people map has, or none, whatever is said', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('Ann Lee', ', CFO', ' signs ', '\n'))),
        (parts) => {
          const roles = Object.values(rolesIn(notes(parts.join(' '))));
          for (const role of roles) expect(ROLE_OUTCOMES).toContain(role);
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: fc.string(), features: fc.array(fc.string()) })),
        (people) => {
          expect(guessRoles(people)).toHaveLength(people.length);
        },
      ),
    );
  });
});
