import { i18n } from '#i18n';
import { CONCERN_STATUSES, PERSON_ROLES } from '@/lib/domain/people/person';
import { PROMISE_KINDS } from '@/lib/domain/promises/promise-span';

const LABELS = [
  'statement',
  'event',
  'date',
  'name',
  'role',
  'title',
  'address',
  'phone',
  'metric',
  'baseline',
  'target',
  'byDate',
  'what',
  'who',
  'due',
  'kind',
  'objection',
  'raisedBy',
  'status',
  'isLurking',
] as const;

/**
 * What a part of a captured fact is called where it is edited.
 *
 * @throws Error - For a part that has no text yet.
 */
export function editLabel(part: string): string {
  const label = LABELS.find((one) => one === part);
  if (label === undefined) throw new Error(`nothing is called ${part}`);
  return i18n.t(`capture.edit.${label}`);
}

/** An option of a choice as a reader knows it. */
export function optionWord(of: 'role' | 'status' | 'kind', option: string): string {
  if (of === 'role') {
    const role = PERSON_ROLES.find((one) => one === option);
    return role === undefined ? option : i18n.t(`personRole.${role}`);
  }
  if (of === 'status') {
    const status = CONCERN_STATUSES.find((one) => one === option);
    return status === undefined ? option : i18n.t(`editor.choice.${status}`);
  }
  const kind = PROMISE_KINDS.find((one) => one === option);
  return kind === undefined ? option : i18n.t(`kind.${kind}`);
}
