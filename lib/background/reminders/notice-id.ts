/** Begins the ids of notices that stand for several things; no thing's key does, for it begins with a deal's id. */
const SEVERAL = 'today ';

/** The id of the notice for everything that was told at an instant. */
export function severalId(at: string): string {
  return `${SEVERAL}${at}`;
}

/** Whether a notice stands for several things. */
export function isSeveralId(id: string): boolean {
  return id.startsWith(SEVERAL);
}

/** When the things of such a notice were told. */
export function toldAtOf(id: string): string {
  return id.slice(SEVERAL.length);
}
