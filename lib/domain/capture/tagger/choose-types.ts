import { TAGGED_TYPES, type TaggedType } from './tagged-types';

/** From this likelihood on a sentence is offered: the lowest with which enough of what is offered is right. */
const OFFERED = 0.6;

/** Of these a sentence is one at most, the likelier. */
const RIVALS: readonly (readonly [TaggedType, TaggedType])[] = [['commitment', 'next_step']];

/** What a sentence is offered as, with how likely that is. */
export interface Tag {
  readonly type: TaggedType;
  readonly likelihood: number;
}

/** The types that a sentence is offered as, by how likely each is. */
export function chooseTypes(likelihoods: readonly number[]): Tag[] {
  const tags = TAGGED_TYPES.map((type, index) => ({ type, likelihood: likelihoods[index] ?? 0 }));
  const offered = tags.filter(({ likelihood }) => likelihood >= OFFERED);
  // The day on which something forces a decision is told with it, and is no date beside it.
  const hasEvent = offered.some(({ type }) => type === 'compelling_event');
  return offered.filter(
    (tag) =>
      !(hasEvent && tag.type === 'date') &&
      !RIVALS.some(
        (pair) =>
          pair.includes(tag.type) &&
          offered.some(
            (other) =>
              other !== tag && pair.includes(other.type) && other.likelihood > tag.likelihood,
          ),
      ),
  );
}
