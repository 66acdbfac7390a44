import type { AgendaItem, AgendaKind } from './agenda-item';

/** As long as a key gets at most, so that what is added to it for a second notice still is a line. */
const LONGEST_KEY = 480;
/** As much of a sentence as a row or two show. */
const LONGEST_TEXT = 300;

/** What an item is made from; the rest is nothing until it is said. */
export interface NewItem extends Partial<Omit<AgendaItem, 'key' | 'kind'>> {
  readonly dealId: string;
  readonly kind: AgendaKind;
  /** What tells it from others of its kind and deal, with the day that is part of it. */
  readonly names: readonly string[];
}

/** An item of a deal's agenda; its key is made of the deal, its kind and its names. */
export function newItem({ dealId, names, kind, text = '', ...rest }: NewItem): AgendaItem {
  return {
    kind,
    key: [dealId, kind, ...names].join(' ').slice(0, LONGEST_KEY),
    code: '',
    id: '',
    who: null,
    name: '',
    since: null,
    dueAt: null,
    isDay: false,
    isQuiet: false,
    ...rest,
    text: text.slice(0, LONGEST_TEXT),
  };
}
