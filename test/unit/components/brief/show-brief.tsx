import { useState, useSyncExternalStore } from 'react';
import { vi } from 'vitest';
import { BriefView } from '@/components/brief/brief-view';
import { FactSection } from '@/components/brief/fact-section';
import { createAutosaveHub, type AutosaveHub } from '@/components/deal/autosave-hub';
import { DealProvider } from '@/components/deal/deal-context';
import { SaveStatus } from '@/components/deal/save-status';
import type { ShownForm } from '@/components/deal/deal-session';
import { useDealScope } from '@/components/deal/use-deal-scope';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import type { Fact } from '@/lib/domain/brief/fact';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import { mergeFact } from '@/lib/domain/brief/merge-fact';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { mergeValue } from '@/lib/domain/merge/merge-value';
import { personSchema, type Person } from '@/lib/domain/people/person';
import { partsOf } from '@/lib/domain/people/person-parts';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import type { ParsedInput } from '@/lib/messaging/contract/contract';
import type { UserRole } from '@/lib/domain/roles';
import type { FactToSave } from '@/lib/queries/save-fact';
import { DEAL_ID, dossierOf } from '../../domain/brief/dossier-of';
import { fakeBackground, type FakeBackground } from '../fake-background';
import { mount } from '../mount';
import { FIRST_SETTINGS } from '@/lib/domain/profile';

/** A brief on records that keep what is saved, as the background does. */
export interface BriefScene {
  readonly container: HTMLElement;
  /** What is saved of a fact; undefined where nobody has written it. */
  readonly saved: (field: FactField) => Fact | undefined;
  /** Another tab saves a fact. */
  readonly saveElsewhere: (field: FactField, value: unknown) => void;
  /** Another tab classes a promise. */
  readonly reviewElsewhere: (id: string, review: PromiseRecord['review']) => void;
  /** The people map as it is kept, in its order. */
  readonly people: () => readonly Person[];
  /** Another tab writes the people map. */
  readonly writePeopleElsewhere: (change: (people: Person[]) => Person[]) => void;
  readonly background: FakeBackground;
  /** All saves of this page so far. */
  readonly saves: readonly FactToSave[];
}

export interface BriefOptions {
  readonly dossier?: Dossier;
  readonly form?: ShownForm;
  readonly role?: UserRole;
  /** Shows this fact alone. */
  readonly only?: BriefFact;
}

/** Shows the brief of a deal in a form. */
export async function showBrief({
  dossier = dossierOf(),
  form = 'everything',
  role = 'ae',
  only,
}: BriefOptions = {}): Promise<BriefScene> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const review = (id: string, to: PromiseRecord['review']) => {
    const promises = stored.promises.map((one) => (one.id === id ? { ...one, review: to } : one));
    stored = { ...stored, promises };
    for (const listener of listeners) listener();
    return promises.find((one) => one.id === id);
  };
  const putPeople = (change: (people: Person[]) => Person[]) => {
    stored = { ...stored, people: change(stored.people) };
    for (const listener of listeners) listener();
  };
  const background = fakeBackground({
    'profile.get': () => ({ ...profile, role }),
    'promises.update': ({ id, patch }: ParsedInput<'promises.update'>) =>
      review(id, patch.review ?? 'unreviewed') as never,
    'people.save': ({ person: mine, base }: ParsedInput<'people.save'>) => {
      const known = stored.people.find(({ id }) => id === mine.id);
      const { value } = mergeValue(base, mine, known === undefined ? mine : partsOf(known));
      const saved = personSchema.parse({
        ...(value as object),
        position: known?.position ?? stored.people.length,
        updatedAt: UPDATED_AT,
      });
      putPeople((people) =>
        known === undefined
          ? [...people, saved]
          : people.map((one) => (one.id === saved.id ? saved : one)),
      );
      return { person: saved, lost: [] };
    },
    'people.remove': ({ id }: ParsedInput<'people.remove'>) => {
      putPeople((people) => people.filter((one) => one.id !== id));
      return null;
    },
    'people.order': ({ ids }: ParsedInput<'people.order'>) => {
      putPeople((people) => people.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)));
      return null;
    },
  });
  const saves: FactToSave[] = [];
  let stored = dossier;
  const listeners = new Set<() => void>();
  const put = (fact: Fact) => {
    const others = stored.facts.filter(({ field }) => field !== fact.field);
    stored = { ...stored, facts: [...others, fact] };
    for (const listener of listeners) listener();
  };
  const save = (fact: FactToSave) => {
    saves.push(fact);
    const known = stored.facts.find(({ field }) => field === fact.field) ?? null;
    const { state } = mergeFact({ ...fact, mine: fact.state, unheard: [] }, known);
    put({ ...blankFact(fact.field), ...state });
    return Promise.resolve();
  };
  const store = {
    snapshot: () => stored,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const hub = createAutosaveHub(save);
  if (form !== 'one_page' && role !== 'se') hub.sessionOf(DEAL_ID).chooseForm(form);
  const container = await mount(<Brief store={store} hub={hub} only={only} />);
  return {
    container,
    saves,
    saved: (field) => stored.facts.find((fact) => fact.field === field),
    background,
    people: () => stored.people,
    writePeopleElsewhere: putPeople,
    reviewElsewhere: (id, to) => {
      review(id, to);
    },
    saveElsewhere: (field, value) => {
      put({ ...blankFact(field), value });
    },
  };
}

interface BriefProps {
  readonly store: {
    readonly snapshot: () => Dossier;
    readonly subscribe: (listener: () => void) => () => void;
  };
  readonly hub: AutosaveHub;
  readonly only: BriefFact | undefined;
}

function Brief({ store, hub, only }: BriefProps) {
  const [own] = useState(hub);
  const scope = useDealScope(useSyncExternalStore(store.subscribe, store.snapshot), own);
  return (
    <DealProvider value={scope}>
      <SaveStatus hub={own} />
      {only === undefined ? <BriefView /> : <FactSection field={only} groupTitle="" />}
    </DealProvider>
  );
}

const UPDATED_AT = '2026-11-20T10:00:00.000Z';

function blankFact(field: FactField): Fact {
  const marks = { toConfirm: false, none: false };
  return {
    dealId: DEAL_ID,
    field,
    value: null,
    ...marks,
    origins: [],
    revision: 1,
    updatedAt: UPDATED_AT,
  };
}

const profile = {
  name: 'Alex Reyes',
  address: 'alex@acme.com',
  company: 'Acme',
  ownDomains: ['acme.com'],
  ...FIRST_SETTINGS,
};
