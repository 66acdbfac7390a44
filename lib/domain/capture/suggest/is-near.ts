import type { CapturedFact } from '../captured-fact';
import { isSameName } from './same-name';
import { saysTheSame } from './says-the-same';

/** Whether two facts, of one source or of two, tell the same. */
export function isNear(one: CapturedFact, other: CapturedFact): boolean {
  switch (one.type) {
    case 'problem':
      return other.type === one.type && saysTheSame(one.value.statement, other.value.statement);
    case 'compelling_event':
      return (
        other.type === one.type &&
        saysTheSame(one.value.event, other.value.event) &&
        agrees(one.value.date, other.value.date)
      );
    case 'person':
      return other.type === one.type && isSamePerson(one.value, other.value);
    case 'success_criterion':
      return (
        other.type === one.type &&
        saysTheSame(one.value.metric, other.value.metric) &&
        agrees(one.value.target, other.value.target) &&
        agrees(one.value.byDate, other.value.byDate)
      );
    case 'commitment':
      return (
        other.type === one.type &&
        one.value.by === other.value.by &&
        saysTheSame(one.value.what, other.value.what) &&
        agrees(one.value.due, other.value.due)
      );
    case 'next_step':
      return (
        other.type === one.type &&
        saysTheSame(one.value.what, other.value.what) &&
        agrees(one.value.due, other.value.due)
      );
    case 'objection':
      return (
        other.type === one.type &&
        saysTheSame(one.value.objection, other.value.objection) &&
        agrees(one.value.raisedBy, other.value.raisedBy)
      );
    case 'competitor':
      return other.type === one.type && isSameName(one.value.name, other.value.name);
    case 'date':
      return (
        other.type === one.type &&
        one.value.date === other.value.date &&
        saysTheSame(one.value.what, other.value.what)
      );
  }
}

type Said = Extract<CapturedFact, { type: 'person' }>['value'];

function isSamePerson(one: Said, other: Said): boolean {
  if (one.address !== '' && other.address !== '')
    return one.address.toLowerCase() === other.address.toLowerCase();
  return isSameName(one.name, other.name) && agrees(one.phone, other.phone);
}

/** The same, or told by one of them only. */
function agrees(one: string | null, other: string | null): boolean {
  const [left, right] = [one ?? '', other ?? ''].map((text) => text.trim().toLowerCase());
  return left === '' || right === '' || left === right;
}
