/** What a note says beside its brief, in the rep's language. */
export interface NoteWords {
  /** How complete the brief is: how many of the things it asks for are done. */
  readonly readiness: (done: number, all: number) => string;
  /** That the brief went on, but the note could not. */
  readonly cut: () => string;
}
