/** What reads a mail; what comes out is of no interest, only when it is there. */
export interface Readable {
  readonly read: (text: string) => unknown;
}

/** Whether a module or an object of unknown make has a `read`. */
export function isReadable(value: unknown): value is Readable {
  return (
    typeof value === 'object' &&
    value !== null &&
    'read' in value &&
    typeof value.read === 'function'
  );
}
