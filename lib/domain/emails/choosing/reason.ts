/** Why a mail is the one to write now. Days are `YYYY-MM-DD` or instants, as the records have them. */
export type Reason =
  /** Nobody was seen to answer a mail that asked for confirmation. */
  | { readonly code: 'unanswered'; readonly businessDays: number }
  | { readonly code: 'call_noted'; readonly day: string }
  | { readonly code: 'summary_settled'; readonly day: string }
  /** A meeting is near that a colleague joins. */
  | { readonly code: 'meeting_ahead'; readonly day: string; readonly name: string }
  | { readonly code: 'technical_win' }
  /** So many success criteria are written down, and the customer has not seen them. */
  | { readonly code: 'criteria_written'; readonly count: number }
  /** `day` is the close date, null where none is set. */
  | { readonly code: 'signed'; readonly day: string | null }
  | { readonly code: 'primer_held'; readonly day: string }
  /** Somebody of the client's takes part in the open thread, and it is no longer the writer's to answer. */
  | { readonly code: 'client_writes'; readonly name: string }
  | { readonly code: 'day_30'; readonly day: string };
