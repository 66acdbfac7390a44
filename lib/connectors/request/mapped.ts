import type { CrmAnswer } from '../crm-connector';
import { given } from './answer';

/** The answer with its value turned into another; a failure stays as it is. */
export function mapped<From, To>(
  answer: CrmAnswer<From>,
  turn: (value: From) => To,
): CrmAnswer<To> {
  return answer.ok ? given(turn(answer.value)) : answer;
}
