import type { Capture } from './capture';
import { isNoName } from './sides';

/** Names of whoever spoke on our side in these conversations, by what the rep said and what could be told then. */
export function oursHeard(captures: readonly Pick<Capture, 'facts'>[]): string[] {
  const names = captures.flatMap(({ facts }) =>
    facts.flatMap(({ fact: { author } }) =>
      author?.side === 'ours' && author.name !== '' ? [author.name] : [],
    ),
  );
  // "Speaker 2" is somebody else in the next call.
  return [...new Set(names)].filter((name) => !isNoName(name));
}
