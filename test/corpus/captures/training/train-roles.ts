/**
 * `npm run train:roles`: trains the weights that guess which part somebody plays in the deal, on the conversations that
 * may be read, writes them into the library, and says how weights fare on writers that they have not learned from.
 * The same conversations give the same file.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { guessRoles } from '@/lib/domain/capture/people/role';
import { unpackTable } from '@/lib/domain/promises/tagger/linear-table';
import { finish } from '@/lib/domain/steps';
import { openConversations } from '../capture-sets';
import { isLookedAt } from '../looked-at';
import { judgeRoles, learnRoles, type JudgedRoles } from './learn-roles';

const FILE = resolve(import.meta.dirname, '../../../../lib/domain/capture/people/role-weights.ts');

const { items, problems } = openConversations();
for (const problem of problems) process.stderr.write(`${problem}\n`);
const judged = await judgeRoles(items);
const looked = judged.filter(({ writer }) => isLookedAt(writer));
const kept = judged.filter(({ writer }) => !isLookedAt(writer));
const writers = [...new Set(looked.map(({ writer }) => writer))];
const learned = learnRoles(judged);
writeFileSync(
  FILE,
  `import type { PackedTable } from '../../promises/tagger/packed-table';

/** Trained weights, written by \`npm run train:roles\` from ${String(items.length)} conversations; not to be edited. */
export const weights: PackedTable = ${JSON.stringify(learned)};
`,
);
const heldOut = writers.flatMap((writer) =>
  guessed(
    looked.filter((one) => one.writer === writer),
    looked.filter((one) => one.writer !== writer),
  ),
);
process.stdout.write(
  `${[
    'Roles of people of held-out writers',
    `  looked at      ${told(heldOut)}`,
    `  not looked at  ${told(guessed(kept, looked))} (learned from those looked at)`,
  ].join('\n')}\n`,
);

/** What marks tell and what weights guess that learned from others. */
function guessed(
  own: readonly JudgedRoles[],
  others: readonly JudgedRoles[],
): { readonly role: string; readonly guess: string }[] {
  const table = finish(unpackTable(learnRoles(others)));
  return own.flatMap(({ people }) => {
    const guesses = guessRoles(people, table);
    return people.flatMap(({ role }, index) =>
      role === null ? [] : [{ role, guess: guesses[index] ?? '' }],
    );
  });
}

function told(people: readonly { readonly role: string; readonly guess: string }[]): string {
  const right = people.filter(({ role, guess }) => guess !== '' && role === guess).length;
  const made = people.filter(({ guess }) => guess !== '').length;
  const all = people.filter(({ role }) => role !== '').length;
  return `${String(right)} right of ${String(made)} guessed, of ${String(all)} told`;
}
