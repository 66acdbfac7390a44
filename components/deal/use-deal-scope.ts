import { useMemo, useSyncExternalStore } from 'react';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { isBriefFact } from '@/lib/domain/brief/brief-item';
import { factValues, type FactState } from '@/lib/domain/brief/fact';
import type { FactField, FactValue } from '@/lib/domain/brief/fact-schemas';
import { mergeFact } from '@/lib/domain/brief/merge-fact';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { isEqual } from '@/lib/domain/merge/is-equal';
import { applyDrafts } from './apply-drafts';
import type { AutosaveHub } from './autosave-hub';
import type { DealScope } from './deal-context';
import { factStateIn } from './fact-state-in';
import { factStep } from './fact-step';
import { NO_ORIGINS, type OriginChange } from './undo-stack';

/** A deal's records with what is being typed, and the ways to write them. */
export function useDealScope(stored: Dossier, hub: AutosaveHub): DealScope {
  const { drafts } = useSyncExternalStore(hub.subscribe, hub.snapshot);
  const session = hub.sessionOf(stored.deal.id);
  const people = useSyncExternalStore(session.subscribe, () => session.snapshot().people);
  return useMemo(() => {
    const written = applyDrafts(stored, drafts);
    const shown = people === null ? written : { ...written, people: [...people] };
    return createDealScope({ stored, shown, hub });
  }, [stored, drafts, people, hub]);
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
  const session = hub.sessionOf(dealId);
  // What was put since this scope was made counts: two changes of one field may come in one event.
  const stateNow = (field: FactField) =>
    factStateIn(applyDrafts(stored, hub.snapshot().drafts), field);
  const set = (field: FactField, state: FactState, { added, outdated }: OriginChange) => {
    const base = factStateIn(stored, field);
    hub.set({ dealId, field, state, base, origins: added, outdated });
  };
  const put = (field: FactField, patch: Partial<FactState>, origins?: OriginChange) => {
    const before = stateNow(field);
    const after = { ...before, ...patch };
    set(field, after, origins ?? NO_ORIGINS);
    if (isBriefFact(field) && !isEqual(before, after))
      session.push(factStep(field, before, after, origins));
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
    changeChecked: (field, value, origins) => {
      put(field, { value }, origins);
    },
    takeOver: (field, value, added) => {
      put(field, { value, toConfirm: true, none: false }, { added, outdated: [] });
    },
    mark: (fields, toConfirm) => {
      for (const field of fields) put(field, { toConfirm });
    },
    sayNone: (field, none) => {
      put(field, { none });
    },
    shift: (field, { from, to, ...origins }) => {
      const now = stateNow(field);
      // What stands there now wins over what is taken back: nobody loses words to somebody's undo.
      const { state } = mergeFact({ field, base: from, mine: now, unheard: [] }, to);
      if (isEqual(state, now)) return false;
      set(field, state, origins);
      return true;
    },
    whenSaved: (field) => hub.whenSaved(dealId, field),
    session,
    hold: (field) => {
      const state = stateNow(field);
      hub.hold({ dealId, field, state, base: factStateIn(stored, field), origins: [] });
    },
    refuse: (field, isRefused) => {
      hub.refuse(dealId, field, isRefused);
    },
    release: (field) => {
      session.cut();
      hub.release(dealId, field);
    },
  };
}
