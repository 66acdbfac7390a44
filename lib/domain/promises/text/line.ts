/** One line of a text: its place, without the line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The line as in the normalised text, trimmed. */
  readonly norm: string;
}
