/** A word that tells which promise a passage is. */
export interface Keyword {
  /** The same for all forms and synonyms of a word. */
  readonly stem: string;
  readonly weight: number;
  /** Whether it is written as a name ("Lyon", "Salesforce"): another name is another thing. */
  readonly isName: boolean;
  /** Whether it may be a name, at the beginning of a sentence as well ("Priya will …"). */
  readonly maybeName: boolean;
  /** Whether it alone can tell a thing: in a table, or an acronym ("the NDA"). */
  readonly isTerm: boolean;
}
