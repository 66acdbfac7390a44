/** A run of text, bold or not; plain, so that whoever renders it escapes it. */
export interface NoteRun {
  readonly text: string;
  readonly bold: boolean;
}

/** The smallest part of a note that is written as a whole or not at all. */
export interface NoteUnit {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly runs: readonly NoteRun[];
}

/** A run of plain text. */
export function plain(text: string): NoteRun {
  return { text, bold: false };
}

/** A run of bold text. */
export function bold(text: string): NoteRun {
  return { text, bold: true };
}

/** A unit of its runs; those without a word are left out. */
export function unit(kind: NoteUnit['kind'], ...runs: readonly NoteRun[]): NoteUnit {
  return { kind, runs: runs.filter(({ text }) => text !== '') };
}
