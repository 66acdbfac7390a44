import { useMemo, useState, type KeyboardEvent } from 'react';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { isWaiting, relaid, suggestionsOf } from '@/lib/domain/capture/suggest/suggestions-of';
import type { TakeWay } from '@/lib/domain/capture/suggest/take';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { listAct, type ListAct } from './list-keys';
import type { ItemDeeds } from './item-deeds';
import { useListFocus, type ListFocus } from './use-list-focus';
import { useTaking, type Deed } from './use-taking';
import type { Verdicts } from './use-verdicts';

export interface ShownSuggestions {
  readonly all: readonly Suggestion[];
  readonly waiting: readonly Suggestion[];
  readonly known: readonly Suggestion[];
  readonly taken: readonly Suggestion[];
  readonly refused: readonly Suggestion[];
}

export interface SuggestionListState {
  readonly shown: ShownSuggestions;
  readonly activeId: string | null;
  readonly editedId: string | null;
  readonly deeds: ItemDeeds;
  /** The deal with all that was taken, also what isn't on disk yet. */
  readonly stands: Dossier;
  /** Takes all that can be taken without a choice; how many are left to one is said. */
  readonly takeMany: (chosen: readonly Suggestion[]) => void;
  readonly reopen: (suggestion: Suggestion) => void;
  readonly undo: () => void;
  readonly last: Deed | null;
  /** What could not be taken back, for it was changed since. */
  readonly stays: readonly Suggestion[];
  readonly list: ListFocus['list'];
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A list of suggestions with one place for the keys in it: after a verdict they go to the next. */
export function useSuggestionList(
  { captures, decide }: Verdicts,
  captureId: string | null,
): SuggestionListState {
  const taking = useTaking({ decide, captures });
  const dossier = taking.stands;
  const [changes, setChanges] = useState<ReadonlyMap<string, SuggestionChange>>(new Map());
  const [active, setActive] = useState<string | null>(null);
  const [editedId, setEdited] = useState<string | null>(null);
  const shown = useMemo(() => {
    const all = suggestionsOf(captures ?? [], captureId, dossier).map((one) => {
      const change = one.verdict.kind === 'open' ? changes.get(one.id) : undefined;
      return change === undefined ? one : relaid(one, change, dossier);
    });
    return sorted(all);
  }, [captures, captureId, dossier, changes]);
  const { waiting } = shown;
  const activeId = waiting.some(({ id }) => id === active) ? active : (waiting[0]?.id ?? null);
  const focus = useListFocus(waiting, activeId);

  const goTo = (...ids: readonly string[]) => {
    setActive(ids[0] ?? null);
    setEdited(null);
    focus.lead(ids);
  };
  /** Those below, then those above from the end: where the keys go once these are decided, and the brief knows others by it. */
  const after = (decided: readonly Suggestion[]): string[] => {
    const ids = new Set(decided.map(({ id }) => id));
    const at = waiting.findIndex(({ id }) => ids.has(id));
    const isLeft = ({ id }: Suggestion) => !ids.has(id);
    const [below, above] = [waiting.slice(at + 1), waiting.slice(0, at).toReversed()];
    return [...below, ...above].filter(isLeft).map(({ id }) => id);
  };
  const taken = (chosen: readonly Suggestion[], way: TakeWay = 'take') => {
    const done = taking.take(chosen, way);
    if (done.length > 0) goTo(...after(done));
    return done.length > 0;
  };
  const change = ({ id }: Suggestion, more: SuggestionChange) => {
    setChanges((before) => new Map([...before, [id, { ...before.get(id), ...more }]]));
  };
  /** Leads the keys to where the rep says what stays. */
  const choose = ({ id }: Suggestion) => {
    if (focus.enterChoice(id)) return;
    goTo(id);
    focus.lead([id], 'choice');
  };
  const deeds: ItemDeeds = {
    take: (suggestion, way) => {
      if (!taken([suggestion], way) && isContrary(suggestion)) choose(suggestion);
    },
    takeEdited: (suggestion, fact: CapturedFact) => {
      const edited = relaid(suggestion, { fact }, dossier);
      change(suggestion, { fact });
      // Who edits what contradicts the brief has read what the brief says, and writes over it.
      if (taken([edited], isContrary(suggestion) ? 'instead' : 'take')) return true;
      if (isContrary(edited)) choose(edited);
      return isContrary(edited);
    },
    refuse: (suggestion) => {
      const next = after([suggestion]);
      taking.refuse(suggestion);
      goTo(...next);
    },
    edit: (suggestion) => {
      if (suggestion === null) goTo(...(activeId === null ? [] : [activeId]));
      else {
        setActive(suggestion.id);
        setEdited(suggestion.id);
      }
    },
    place: (suggestion, place) => {
      change(suggestion, { place });
    },
    focus: ({ id }) => {
      focus.note(id);
      setActive(id);
    },
  };
  const undo = () => {
    const [first] = taking.undo();
    if (first !== undefined) goTo(first.id);
  };
  const reopen = (suggestion: Suggestion) => {
    taking.reopen(suggestion);
    goTo(suggestion.id);
  };
  const move = (to: number) => {
    const next = waiting[Math.max(0, Math.min(waiting.length - 1, to))];
    if (next !== undefined) goTo(next.id);
  };
  const act = (what: ListAct, at: number) => {
    const one = waiting[at];
    switch (what) {
      case 'next':
      case 'previous':
        move(what === 'next' ? at + 1 : at - 1);
        return;
      case 'first':
      case 'last':
        move(what === 'first' ? 0 : waiting.length - 1);
        return;
      case 'undo':
        undo();
        return;
      default:
        if (one === undefined) return;
        if (what === 'edit') deeds.edit(one);
        else if (what === 'refuse') deeds.refuse(one);
        else deeds.take(one, what);
    }
  };
  return {
    shown,
    activeId,
    editedId,
    deeds,
    stands: dossier,
    takeMany: (chosen) => {
      taken(chosen);
    },
    reopen,
    undo,
    last: taking.last,
    stays: taking.stays,
    list: focus.list,
    onKeyDown: (event) => {
      const what = listAct(event);
      if (what === null || !isForList(event, what)) return;
      event.preventDefault();
      // A key that is held down goes through the list, and decides on nothing.
      if (event.repeat && !MOVES.includes(what)) return;
      act(
        what,
        waiting.findIndex(({ id }) => id === activeId),
      );
    },
  };
}

/** What the rep makes of a suggestion before they decide on it. */
type SuggestionChange = Partial<Pick<Suggestion, 'fact' | 'place'>>;

const MOVES: readonly ListAct[] = ['next', 'previous', 'first', 'last'];

function isContrary({ laid }: Suggestion): boolean {
  return laid.state === 'contradiction';
}

function sorted(all: readonly Suggestion[]): ShownSuggestions {
  const isTaken = ({ verdict }: Suggestion) => verdict.kind === 'taken';
  // What the brief has is not refused, whoever refused it: it came there by another way.
  const isKnown = (one: Suggestion) => !isTaken(one) && one.laid.state === 'known';
  return {
    all,
    waiting: all.filter(isWaiting),
    known: all.filter(isKnown),
    taken: all.filter(isTaken),
    refused: all.filter((one) => one.verdict.kind === 'refused' && !isKnown(one)),
  };
}

/** Whether a key pressed here is the list's: not where one writes or chooses, nor a press of a button. */
function isForList({ target, key }: KeyboardEvent<HTMLElement>, what: ListAct): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('input, select, textarea, summary') !== null) return false;
  const isItem = target.matches('[data-suggestion]');
  if (what === 'undo') return true;
  return key === 'Enter' ? isItem : target.closest('[data-suggestion]') !== null;
}
