import { CONCERN_STATUSES, PERSON_ROLES } from '@/lib/domain/people/person';
import { PROMISE_KINDS } from '@/lib/domain/promises/promise-span';
import type { CapturedFact } from '@/lib/domain/capture/captured-fact';

/** One part of a captured fact, as it is edited before it is taken. */
export type EditField =
  | { readonly name: string; readonly input: 'line' | 'long' | 'day' | 'switch' }
  | {
      readonly name: string;
      readonly input: 'choice';
      readonly of: 'role' | 'status' | 'kind';
      readonly options: readonly string[];
    };

const WHO_DOES_WHAT: readonly EditField[] = [
  { name: 'what', input: 'long' },
  { name: 'who', input: 'line' },
  { name: 'due', input: 'day' },
];

/** The parts of each type, in the order they are written. */
export const EDIT_FIELDS: Readonly<Record<CapturedFact['type'], readonly EditField[]>> = {
  problem: [{ name: 'statement', input: 'long' }],
  compelling_event: [
    { name: 'event', input: 'long' },
    { name: 'date', input: 'day' },
  ],
  person: [
    { name: 'name', input: 'line' },
    { name: 'role', input: 'choice', of: 'role', options: PERSON_ROLES },
    { name: 'title', input: 'line' },
    { name: 'address', input: 'line' },
    { name: 'phone', input: 'line' },
  ],
  success_criterion: [
    { name: 'metric', input: 'long' },
    { name: 'target', input: 'line' },
    { name: 'baseline', input: 'line' },
    { name: 'byDate', input: 'day' },
  ],
  commitment: [
    ...WHO_DOES_WHAT,
    { name: 'kind', input: 'choice', of: 'kind', options: PROMISE_KINDS },
  ],
  next_step: WHO_DOES_WHAT,
  objection: [
    { name: 'objection', input: 'long' },
    { name: 'raisedBy', input: 'line' },
    { name: 'status', input: 'choice', of: 'status', options: CONCERN_STATUSES },
  ],
  competitor: [
    { name: 'name', input: 'line' },
    { name: 'isLurking', input: 'switch' },
  ],
  date: [
    { name: 'what', input: 'long' },
    { name: 'date', input: 'day' },
  ],
};
