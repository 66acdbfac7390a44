/**
 * `npm run -s captures:values -- [VALUE]`: says how well what stands beside a fact was read (whose, by when, settled
 * or not …), on the conversations that may be read. Their writers are told in two halves: with a value's name, what was
 * read otherwise than marked is printed of the first half, so that the second can judge a rule made from it.
 */
import { openConversations } from './capture-sets';
import { isLookedAt } from './looked-at';
import { readAll } from './score-captures';
import { scoreValues, type ValueScore } from './score-values';

const asked = process.argv[2];
const pairs = await readAll(openConversations().items);
const looked = scoreValues(pairs.filter(({ conversation }) => isLookedAt(conversation.writer)));
const kept = scoreValues(pairs.filter(({ conversation }) => !isLookedAt(conversation.writer)));
const lines = looked.map((score, index) => {
  const other = kept[index];
  return `  ${score.name.padEnd(20)} looked at ${cell(score)}   not looked at ${other === undefined ? '' : cell(other)}`;
});
const wrong = looked
  .filter(({ name }) => name === asked)
  .flatMap((score) =>
    score.wrong.map(
      ({ id, quote, told, read }) =>
        `${id}: marked "${told}", read "${read}"\n    ${quote.replace(/\s+/g, ' ')}`,
    ),
  );
process.stdout.write(`${[...lines, ...wrong].join('\n')}\n`);

function cell({ told, right, made }: ValueScore): string {
  const share = told === 0 ? '' : (right / told).toFixed(3);
  return `${right.toFixed(1).padStart(6)} of ${String(told).padStart(3)} ${share.padStart(5)} (+${String(made)} untold)`;
}
