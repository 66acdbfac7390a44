import type { CaptureDocument, Side, Speaker } from '../capture-document';

/** How much somebody says, compared with the others who aren't ours. */
export interface Voice {
  /** Their place by how much they say, from 0. */
  readonly place: number;
  /** Whether they speak before all others. */
  readonly isFirst: boolean;
}

/** Everybody who speaks and isn't ours, by {@link voiceKey}. */
export function voicesIn(
  turns: CaptureDocument['turns'],
  sideIn: (speaker: Speaker) => Side,
): ReadonlyMap<string, Voice> {
  const said = new Map<string, number>();
  for (const { speaker, start, end } of turns) {
    if (speaker === null || sideIn(speaker) === 'ours') continue;
    const key = voiceKey(speaker);
    said.set(key, (said.get(key) ?? 0) + end - start);
  }
  const [first] = said.keys();
  const ranked = [...said].sort(([, one], [, other]) => other - one);
  return new Map(ranked.map(([key], place) => [key, { place, isFirst: key === first }]));
}

/** What a speaker is known by among those of a conversation. */
export function voiceKey({ name, address }: Speaker): string {
  return `${name} ${address ?? ''}`;
}
