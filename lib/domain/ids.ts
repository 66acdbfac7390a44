/** A new client-made id, unguessable; made before the request so that repeating the request is safe. */
export function newId(): string {
  return crypto.randomUUID();
}
