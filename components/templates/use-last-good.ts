import { useState } from 'react';

/** The last value that was one: what is shown stays while there is none. */
export function useLastGood<Value extends object>(value: Value | null): Value | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
