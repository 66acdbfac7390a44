import { useMemo, useSyncExternalStore } from 'react';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { factStateOf, factValues, type FactState } from '@/lib/domain/brief/fact';
import type { FactField, FactValue } from '@/lib/domain/brief/fact-schemas';
import type { Origin } from '@/lib/domain/brief/origin';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { applyDrafts } from './apply-drafts';
import type { AutosaveHub } from './autosave-hub';
import type { DealScope } from './deal-context';

/** A deal's records with what is being typed, and the ways to write them. */
export function useDealScope(stored: Dossier, hub: AutosaveHub): DealScope {
  const { drafts } = useSyncExternalStore(hub.subscribe, hub.snapshot);
  return useMemo(
    () => createDealScope({ stored, shown: applyDrafts(stored, drafts), hub }),
    [stored, drafts, hub],
  );
}

interface Records {
  readonly stored: Dossier;
  /** With drafts laid over it. */
  readonly shown: Dossier;
  readonly hub: AutosaveHub;
}

function createDealScope({ stored, shown, hub }: Records): DealScope {
  const facts = factValues(shown.facts);
  const dealId = shown.deal.id;
  const put = (field: FactField, patch: Partial<FactState>, origin: Origin | null = null) => {
    const state = { ...stateIn(shown, field), ...patch };
    hub.set({ dealId, field, state, base: stateIn(stored, field), origin });
  };
  return {
    dossier: shown,
    facts,
    valueOf: (field) => {
      const value: FactValue<typeof field> | undefined = facts[field];
      return value ?? EMPTY_FACTS[field];
    },
    change: (field, value) => {
      put(field, { value });
    },
    changeChecked: (field, value, origin) => {
      put(field, { value }, origin);
    },
    mark: (fields, toConfirm) => {
      for (const field of fields) put(field, { toConfirm });
    },
    sayNone: (field, none) => {
      put(field, { none });
    },
    hold: (field) => {
      const state = stateIn(shown, field);
      hub.hold({ dealId, field, state, base: stateIn(stored, field), origin: null });
    },
    release: (field) => {
      hub.release(dealId, field);
    },
  };
}

function stateIn({ facts }: Dossier, field: FactField): FactState {
  const fact = facts.find((one) => one.field === field);
  return fact === undefined
    ? { value: EMPTY_FACTS[field], toConfirm: false, none: false }
    : factStateOf(fact);
}
