import { undoKey } from '@/components/brief/undo-key';

/** What a key asks of the list of suggestions. */
export type ListAct =
  'next' | 'previous' | 'first' | 'last' | 'take' | 'instead' | 'both' | 'edit' | 'refuse' | 'undo';

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ACTS: Readonly<Record<string, ListAct>> = {
  arrowdown: 'next',
  j: 'next',
  arrowup: 'previous',
  k: 'previous',
  home: 'first',
  end: 'last',
  t: 'take',
  enter: 'take',
  i: 'instead',
  b: 'both',
  e: 'edit',
  r: 'refuse',
  delete: 'refuse',
  backspace: 'refuse',
  u: 'undo',
};

/** What a key asks: letters, arrows and Ctrl+Z; null for every other. */
export function listAct(event: Key): ListAct | null {
  if (undoKey(event) === 'undo') return 'undo';
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  return ACTS[event.key.toLowerCase()] ?? null;
}
