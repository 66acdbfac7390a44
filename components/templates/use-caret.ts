import { useRef, type RefObject } from 'react';
import { insertText, type TextControl } from './insert-text';

/** Where a variable goes: the caret of the text or subject that was written in last. */
export interface Caret {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly note: (control: TextControl) => void;
  /** The text up to the caret. */
  readonly before: () => string;
  readonly insert: (text: string, caret: number | null) => void;
  readonly focus: () => void;
}

/** Keeps the place that was written in last. */
export function useCaret(): Caret {
  const area = useRef<HTMLTextAreaElement>(null);
  const last = useRef<TextControl>(null);
  const control = () => (last.current?.isConnected === true ? last.current : area.current);
  return {
    area,
    note: (noted) => {
      last.current = noted;
    },
    before: () => {
      const at = control();
      return at === null ? '' : at.value.slice(0, at.selectionStart ?? at.value.length);
    },
    insert: (text, caret) => {
      const at = control();
      if (at !== null) insertText(at, text, caret);
    },
    focus: () => control()?.focus({ preventScroll: true }),
  };
}
