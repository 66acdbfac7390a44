/** What the ids of records begin with that were made of a suggestion. */
const PREFIX = 'taken-';
const PARTS = [0x811c9dc5, 0x2c1b3c6d, 0x85ebca6b] as const;

/**
 * The id of a row, person or promise that is made of a suggestion: the same for the same suggestion, so that taking
 * it twice, or in two tabs at once, makes one.
 */
export function takenId(captureId: string, key: string): string {
  const parts = PARTS.map((seed) => hashOf(`${captureId} ${key}`, seed));
  return `${PREFIX}${parts.map((part) => part.toString(16).padStart(8, '0')).join('')}`;
}

/** Whether a record was made of a suggestion. */
export function isTakenId(id: string): boolean {
  return id.startsWith(PREFIX);
}

/** FNV-1a, 32 bits, from a start of its own. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
