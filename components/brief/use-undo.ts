import { useEffect, useEffectEvent, useSyncExternalStore, type RefObject } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { stepBack, stepForth } from '@/components/deal/step-back';
import { undoKey } from './undo-key';

/** What can be taken back or done again on this deal, and the ways to do so. */
export function useUndo() {
  const scope = useDeal();
  const { canUndo, canRedo } = useSyncExternalStore(
    scope.session.subscribe,
    scope.session.snapshot,
  );
  return {
    canUndo,
    canRedo,
    undo: () => {
      stepBack(scope);
    },
    redo: () => {
      stepForth(scope);
    },
  };
}

/**
 * The keys for it, wherever the cursor is in the brief or nowhere. The browser's own undo of an input is not
 * let through: it knows one input only, and all that was typed is in the steps. Inputs elsewhere keep theirs.
 */
export function useUndoKeys(editor: RefObject<HTMLElement | null>): void {
  const { undo, redo } = useUndo();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const asked = undoKey(event);
    const { target } = event;
    const isOurs =
      target === document.body ||
      (target instanceof Node && editor.current?.contains(target) === true);
    if (asked === null || !isOurs || event.defaultPrevented) return;
    event.preventDefault();
    if (asked === 'undo') undo();
    else redo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKeyDown(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
