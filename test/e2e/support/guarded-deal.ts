import type { Deal } from '@/lib/domain/deals/deal';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { fullDossier } from '../../fixtures/dossiers';

const ADDRESSES: Readonly<Record<string, { name: string; address: string }>> = {
  champion: { name: 'Dana Whitfield', address: 'dana.whitfield@northwindclinics.example' },
  ae: { name: 'Tomas Berg', address: 'tomas@fernhill.example' },
  csm: { name: 'Priya Raman', address: 'priya.raman@fernhill.example' },
  am: { name: 'Jonas Weber', address: 'jonas@fernhill.example' },
};

/** The deal with Northwind about which everything is known, with the people of the stand-in's mailbox. */
export function guardedDeal(changes: Partial<Deal>): Dossier {
  const full = fullDossier();
  const people = full.people.map((person) => {
    const known = ADDRESSES[person.role];
    return known === undefined
      ? person
      : { ...person, name: known.name, addresses: [known.address] };
  });
  const [csm] = people.filter(({ role }) => role === 'csm');
  const { name = '', address = '' } = ADDRESSES['am'] ?? {};
  const am =
    csm === undefined
      ? []
      : [{ ...csm, id: 'person-am', role: 'am' as const, name, addresses: [address] }];
  return {
    ...full,
    deal: { ...full.deal, domains: ['northwindclinics.example'], archivedAt: null, ...changes },
    people: [...people.filter(({ role }) => role !== 'am'), ...am],
    promises: [],
    meetings: [],
  };
}
