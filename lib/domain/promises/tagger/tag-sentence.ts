import type { SentenceFeatures } from './features';
import { TOKEN_TEMPLATES } from './features';
import type { Model } from './model';
import { mayFollow, TAG_COUNT } from './tags';

/** Which tag may follow which, as a table with the start as its last row. */
const ALLOWED = Uint8Array.from(
  Array.from({ length: (TAG_COUNT + 1) * TAG_COUNT }, (_, index) => {
    const from = Math.floor(index / TAG_COUNT);
    return mayFollow(from === TAG_COUNT ? -1 : from, index % TAG_COUNT) ? 1 : 0;
  }),
);

/** The best sequence of tags for a sentence (Viterbi). */
export function tagSentence(features: SentenceFeatures, model: Model): Uint8Array {
  const { length } = features;
  const tags = new Uint8Array(length);
  if (length === 0) return tags;
  const scores = scoreTokens(features, model);
  const back = new Uint8Array(length * TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag += 1)
    scores[tag] =
      ALLOWED[TAG_COUNT * TAG_COUNT + tag] === 1
        ? (scores[tag] ?? 0) + (model.transitions[TAG_COUNT * TAG_COUNT + tag] ?? 0)
        : -Infinity;
  for (let token = 1; token < length; token += 1) step(scores, back, token, model.transitions);
  let best = 0;
  const last = (length - 1) * TAG_COUNT;
  for (let tag = 1; tag < TAG_COUNT; tag += 1)
    if ((scores[last + tag] ?? 0) > (scores[last + best] ?? 0)) best = tag;
  for (let token = length - 1; token >= 0; token -= 1) {
    tags[token] = best;
    best = back[token * TAG_COUNT + best] ?? 0;
  }
  return tags;
}

/** Turns the scores of one token into those of the best way to it. */
function step(
  scores: Float64Array,
  back: Uint8Array,
  token: number,
  transitions: Float64Array,
): void {
  const here = token * TAG_COUNT;
  const before = here - TAG_COUNT;
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    let [best, from] = [-Infinity, 0];
    for (let previous = 0; previous < TAG_COUNT; previous += 1) {
      const edge = previous * TAG_COUNT + tag;
      if (ALLOWED[edge] === 0) continue;
      const way = (scores[before + previous] ?? 0) + (transitions[edge] ?? 0);
      if (way > best) [best, from] = [way, previous];
    }
    scores[here + tag] = (scores[here + tag] ?? 0) + best;
    back[here + tag] = from;
  }
}

function scoreTokens(
  { length, token, groups, groupOf }: SentenceFeatures,
  { tags }: Model,
): Float64Array {
  const scores = new Float64Array(length * TAG_COUNT);
  for (let index = 0, at = 0; at < scores.length; at += TAG_COUNT)
    for (const end = index + TOKEN_TEMPLATES; index < end; index += 1) {
      const feature = token[index] ?? 0;
      if (feature !== 0) tags.add(feature, scores, at);
    }
  const shared = new Float64Array(groups.length * TAG_COUNT);
  groups.forEach((group, number) => {
    for (const feature of group) tags.add(feature, shared, number * TAG_COUNT);
  });
  for (let index = 0; index < scores.length; index += 1) {
    const group = groupOf[Math.floor(index / TAG_COUNT)] ?? 0;
    scores[index] = (scores[index] ?? 0) + (shared[group * TAG_COUNT + (index % TAG_COUNT)] ?? 0);
  }
  return scores;
}
