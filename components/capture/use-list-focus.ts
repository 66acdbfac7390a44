import { useEffect, useRef, type RefObject } from 'react';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';

/** Where in a suggestion the keys go: on it, or to where the rep says what stays. */
type Place = 'item' | 'choice';

export interface ListFocus {
  /** Where the list stands, with its heading, which takes the focus when nothing is left. */
  readonly list: RefObject<HTMLElement | null>;
  /** Leads the keys to the first of these that is shown by then, else to the heading. */
  readonly lead: (ids: readonly string[], place?: Place) => void;
  /** Leads the keys to the choice of a suggestion at once; gives whether it is shown already. */
  readonly enterChoice: (id: string) => boolean;
  /** Notes which suggestion has the keys. */
  readonly note: (id: string) => void;
}

/**
 * Where the focus goes in a list of suggestions: to the one that is asked for once it is shown, and on to another where
 * the one that had it is gone.
 *
 * @param activeId - The one that the keys are for; null where none waits.
 */
export function useListFocus(waiting: readonly Suggestion[], activeId: string | null): ListFocus {
  const list = useRef<HTMLElement>(null);
  // What takes the focus once it is shown: the first of these that is; else the heading.
  const wanted = useRef<{ readonly ids: readonly string[]; readonly place: Place } | null>(null);
  // What the keys are on.
  const focused = useRef<string | null>(null);
  useEffect(() => {
    // What led here is gone: without this a rep at the keyboard had to look for the list.
    if (document.activeElement === document.body)
      (itemIn(list.current, activeId ?? '') ?? headingIn(list.current))?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- Only when the list is shown first.
  }, []);
  useEffect(() => {
    // The brief may know by now what the keys were on; then it is gone, and they would be nowhere.
    if (focused.current !== null && !waiting.some(({ id }) => id === focused.current)) {
      focused.current = null;
      if (document.activeElement === document.body)
        wanted.current ??= { ids: activeId === null ? [] : [activeId], place: 'item' };
    }
    if (wanted.current === null) return;
    const { ids, place } = wanted.current;
    const item = ids.map((id) => itemIn(list.current, id)).find((one) => one !== null) ?? null;
    const choice = place === 'choice' ? choiceIn(item) : null;
    (choice ?? item ?? headingIn(list.current))?.focus();
    wanted.current = null;
  });
  return {
    list,
    lead: (ids, place = 'item') => {
      wanted.current = { ids, place };
    },
    enterChoice: (id) => {
      const choice = choiceIn(itemIn(list.current, id));
      choice?.focus();
      return choice !== null;
    },
    note: (id) => {
      focused.current = id;
    },
  };
}

function itemIn(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-suggestion="${id}"]`) ?? null;
}

function choiceIn(item: HTMLElement | null): HTMLElement | null {
  return item?.querySelector<HTMLElement>('[data-choice]') ?? null;
}

function headingIn(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[data-list-heading]') ?? null;
}
