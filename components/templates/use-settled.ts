import { useEffect, useState } from 'react';

/** Milliseconds. A pause shorter than this is still typing, and half a word is no fault. */
const PAUSE_MS = 300;

/** A text once nobody has changed it for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  const isSettled = settled === text;
  useEffect(() => {
    if (isSettled) return undefined;
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [text, isSettled]);
  return settled;
}
