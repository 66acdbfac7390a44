import { PROMISE_TYPES, type PromiseType } from '../promise-span';

/** How many tags a token can have: none, and for each type of passage one that begins and one that goes on. */
export const TAG_COUNT = 7;

/** The tag that begins a passage of a type; the next number goes on with it. */
export function beginTag(type: PromiseType): number {
  return PROMISE_TYPES.indexOf(type) * 2 + 1;
}

/** The type of passage that a tag other than 0 belongs to. */
export function typeOfTag(tag: number): PromiseType {
  return PROMISE_TYPES[(tag - 1) >> 1] ?? 'promise';
}

/** Whether a tag begins a passage. */
export function isBegin(tag: number): boolean {
  return tag % 2 === 1;
}

/** Whether tag `to` may come after tag `from` (-1: the start of the sentence): a passage goes on only where it began. */
export function mayFollow(from: number, to: number): boolean {
  return to === 0 || isBegin(to) || from === to || from === to - 1;
}
