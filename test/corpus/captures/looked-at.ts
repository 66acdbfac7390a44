/** Writers whose values nobody looked into while rules were made from those of the others. */
const KEPT: readonly string[] = ['Tess Gallagher', 'Ken Nakamura', 'Malin Svensson'];

/** Whether what was read wrongly of a writer's values may be looked into while rules are made. */
export function isLookedAt(writer: string): boolean {
  return !KEPT.includes(writer);
}
