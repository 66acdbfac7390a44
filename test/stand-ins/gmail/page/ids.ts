const LETTERS = 'bcdfghjklmnpqrstvwxzBCDFGHJKLMNPQRSTVWXZ';

/** A legacy id: sixteen hex digits that grow with time. */
export function legacyId(at: Date, salt: number): string {
  const micros = BigInt(at.getTime()) * 1_048_576n + BigInt(salt);
  return micros.toString(16).padStart(16, '0').slice(0, 16);
}

/** The perm id that belongs to a legacy id, for a thread or a message that a server named. */
export function permId(kind: 'thread' | 'msg', legacy: string): string {
  return `${kind}-f:${BigInt(`0x${legacy}`).toString()}`;
}

/** A perm id made in the page, as new drafts and the threads that they start have. */
export function clientId(kind: 'thread' | 'msg'): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${kind}-a:r${high % 2 === 0 ? '' : '-'}${String(high)}${String(low)}`;
}

/** The token of a thread in the address, made from its legacy id. */
export function tokenOf(legacy: string): string {
  let token = 'FMfcgzQ';
  for (let index = 0; token.length < 32; index += 1) {
    const digit = parseInt(legacy[index % legacy.length] ?? '0', 16);
    token += LETTERS[(digit * 7 + index * 11) % LETTERS.length] ?? 'b';
  }
  return token;
}

/** An unused id for an element, like `:a4`. */
export function elementId(): string {
  counter += 1;
  return `:${counter.toString(36)}`;
}

let counter = 300;
