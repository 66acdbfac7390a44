const TAIL = /[\s,.;:!?|)*_"'\u2013-]+$/;

/** Where a passage ends without the marks at its end; at least one character remains. A bracket that it opened itself stays closed. */
export function trimEnd(norm: string, start: number, end: number): number {
  const passage = norm.slice(start, end);
  const tail = TAIL.exec(passage.slice(-60))?.[0] ?? '';
  const closes = tail.startsWith(')') && passage.includes('(') ? 1 : 0;
  return Math.max(end - tail.length + closes, start + 1);
}
