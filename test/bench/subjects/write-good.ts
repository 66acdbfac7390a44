import writeGood from 'write-good';

/** Lints a mail with all default checks. */
export function read(text: string): unknown[] {
  return writeGood(text);
}
