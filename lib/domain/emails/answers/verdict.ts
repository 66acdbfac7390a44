/**
 * What one sentence does to the summary. `corrects`: it says so. `changes`: it brings something that differs
 * or comes in addition, beside an agreement. `announces`: it says that something is to be said of it. `states`: it says what a summary says, without a word of
 * whether that differs. `agrees` speaks of the summary; `nods` is a yes that may answer anything. `pends`:
 * the answer is still to come. `aside`: nothing of all that.
 */
export type Verdict =
  | 'corrects'
  | 'announces'
  | 'changes'
  | 'states'
  | 'fact'
  | 'tells'
  | 'agrees'
  | 'nods'
  | 'pends'
  | 'doubts'
  | 'aside';
