import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factValues } from '@/lib/domain/brief/fact';
import { isBlank } from '@/lib/domain/brief/is-blank';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import { applyWrite } from '@/lib/domain/capture/suggest/apply-write';
import { layFact } from '@/lib/domain/capture/suggest/lay-fact';
import type { Laid } from '@/lib/domain/capture/suggest/laid';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { said } from '../../../../fixtures/said-facts';
import { dossierOf } from '../../brief/dossier-of';

const NOW = '2026-11-20T10:00:00.000Z';
const lay = (fact: CapturedFact, dossier: Dossier): Laid =>
  layFact({ fact, place: null, id: 'taken-one' }, dossier);

describe('whatever is said', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'Rotas take two days a week',
      'rotas take two days',
      'Kronos',
      'UKG Kronos',
      'Dana',
      'Dana Whitfield',
      'We will send the pack by Friday',
      'under 4 hours',
      'a\nb',
      '<b>x',
    ),
    fc.string({ maxLength: 40 }),
    fc.lorem(),
  );
  const day = fc.constantFrom(null, '2026-12-01', '2027-06-30');
  const fact = fc.oneof(
    words.map(said.problem),
    fc.tuple(words, day).map(([event, date]) => said.event(event, date)),
    fc
      .record({
        name: words,
        title: words,
        phone: words,
        address: fc.constantFrom('', 'dana@northwind.com', 'nonsense'),
        role: fc.constantFrom(null, 'champion' as const),
      })
      .map(said.person),
    fc
      .tuple(words, words, day)
      .map(([metric, target, byDate]) => said.criterion(metric, { target, byDate })),
    fc.tuple(words, day).map(([what, due]) => said.promise(what, due)),
    fc.tuple(words, day).map(([what, due]) => said.theirs(what, due)),
    fc.tuple(words, words, day).map(([who, what, due]) => said.step(who, what, due)),
    fc
      .tuple(words, words, fc.constantFrom('open' as const, 'resolved' as const))
      .map(([objection, raisedBy, status]) => said.objection(objection, { raisedBy, status })),
    fc.tuple(words, fc.boolean()).map(([name, isLurking]) => said.competitor(name, isLurking)),
    fc.tuple(words, day).map(([what, date]) => said.day(what, date)),
  );
  const facts = fc.array(fact, { maxLength: 8 });
  const taken = (told: readonly CapturedFact[]) =>
    told.reduce((dossier, one, at) => {
      const laid = layFact({ fact: one, place: null, id: `taken-${String(at)}` }, dossier);
      const write = laid.state === 'new' ? laid.write : null;
      return write === null ? dossier : applyWrite(dossier, write, NOW);
    }, dossierOf());

  test('taking it twice changes nothing, whichever way it was taken', () => {
    fc.assert(
      fc.property(facts, fact, (before, one) => {
        const dossier = taken(before);
        const laid = lay(one, dossier);
        const writes =
          laid.state === 'new'
            ? [laid.write]
            : laid.state === 'contradiction'
              ? [laid.instead, laid.both]
              : [];
        for (const write of writes)
          if (write !== null)
            expect(lay(one, applyWrite(dossier, write, NOW))).toEqual({ state: 'known' });
      }),
      { numRuns: 400 },
    );
  });

  test('what is new, or taken beside it, loses nothing that the brief has', () => {
    fc.assert(
      fc.property(facts, fact, (before, one) => {
        const dossier = taken(before);
        const laid = lay(one, dossier);
        const write =
          laid.state === 'new' ? laid.write : laid.state === 'contradiction' ? laid.both : null;
        if (write === null) return;
        const after = applyWrite(dossier, write, NOW);
        for (const { field, value } of dossier.facts)
          expectHeld(value, factValues(after.facts)[field]);
        for (const person of dossier.people)
          expectHeld(
            person,
            after.people.find(({ id }) => id === person.id),
          );
        expect(after.promises.length).toBeGreaterThanOrEqual(dossier.promises.length);
      }),
      { numRuns: 400 },
    );
  });
});

/** Every part that was written is there still, or goes on in longer words. */
function expectHeld(before: unknown, after: unknown): void {
  if (isBlank(before) || typeof before === 'number') return;
  if (typeof before === 'string') {
    // A name may have grown by a surname before or after it; a role nobody knew may be told.
    if (before === 'other' || before === NOW) return;
    const held = String(after).toLowerCase();
    for (const word of before.toLowerCase().split(/\s+/u)) expect(held).toContain(word);
    return;
  }
  if (Array.isArray(before)) {
    const entries: readonly unknown[] = Array.isArray(after) ? after : [];
    for (const entry of before as readonly unknown[]) {
      const id = idOf(entry);
      expectHeld(
        entry,
        entries.find((one) => one === entry || (id !== null && idOf(one) === id)),
      );
    }
    return;
  }
  if (before === true) {
    expect(after).toBe(true);
    return;
  }
  for (const [name, part] of Object.entries(before as object))
    expectHeld(part, (after as Readonly<Record<string, unknown>> | undefined)?.[name]);
}

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
}
