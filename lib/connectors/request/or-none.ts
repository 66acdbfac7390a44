import type { CrmAnswer } from '../crm-connector';
import { given } from './answer';

/** An answer of which nothing may be left: a record that is gone (an owner who left) is null. */
export function orNone<Value>(answer: CrmAnswer<Value>): CrmAnswer<Value | null> {
  return !answer.ok && answer.failure.kind === 'gone' ? given(null) : answer;
}
