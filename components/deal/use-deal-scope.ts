import { useMemo, useSyncExternalStore } from 'react';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { factValues } from '@/lib/domain/brief/fact';
import type { FactField, FactValue } from '@/lib/domain/brief/fact-schemas';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { applyDrafts } from './apply-drafts';
import type { AutosaveHub } from './autosave-hub';
import type { DealScope } from './deal-context';

/** A deal's records with what is being typed, and the ways to write them. */
export function useDealScope(stored: Dossier, hub: AutosaveHub): DealScope {
  const { drafts } = useSyncExternalStore(hub.subscribe, hub.snapshot);
  return useMemo(() => createDealScope(applyDrafts(stored, drafts), hub), [stored, drafts, hub]);
}

function createDealScope(dossier: Dossier, hub: AutosaveHub): DealScope {
  const facts = factValues(dossier.facts);
  const dealId = dossier.deal.id;
  const isMarked = (field: FactField) =>
    dossier.facts.some((fact) => fact.field === field && fact.toConfirm);
  const current = (field: FactField): unknown =>
    facts[field] ?? Object.entries(EMPTY_FACTS).find(([name]) => name === field)?.[1];
  const write = (field: FactField, value: unknown) => {
    hub.set({ dealId, field, value, toConfirm: isMarked(field) });
  };
  return {
    dossier,
    facts,
    valueOf: (field) => {
      const value: FactValue<typeof field> | undefined = facts[field];
      return value ?? EMPTY_FACTS[field];
    },
    change: write,
    changeChecked: write,
    mark: (fields, toConfirm) => {
      for (const field of fields) {
        const value = current(field);
        if (value !== undefined) hub.set({ dealId, field, value, toConfirm });
      }
    },
    hold: (field) => {
      hub.hold({ dealId, field, value: current(field), toConfirm: isMarked(field) });
    },
    release: (field) => {
      hub.release(dealId, field);
    },
  };
}
