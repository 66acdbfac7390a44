import type { ComponentType } from 'react';
import type { FactRow } from './rows-of';
import { StatementNote } from './statement-note';
import { SumNote } from './sum-note';

/** What stands beside each row of a list, by its path. */
export const ROW_ASIDES: Readonly<Record<string, ComponentType<{ readonly row: FactRow }>>> = {
  successCriteria: StatementNote,
};

/** What is said of all rows of a list together. */
export const ROW_NOTES: Readonly<
  Record<string, ComponentType<{ readonly rows: readonly FactRow[] }>>
> = {
  'commercials.fees': SumNote,
  'commercials.paymentMilestones': SumNote,
};
